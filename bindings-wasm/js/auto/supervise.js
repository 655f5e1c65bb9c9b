// @ts-check
import { isError } from "../../../facade/form/findings.js";
import { operationNamed } from "../../../facade/form/places.js";
import { TEXTS } from "../../../facade/form/texts.js";
import { own } from "../../../facade/own.js";
import { ask, localeFor } from "./ask.js";
import { real } from "./dom.js";
import { controlsOf, fieldsOf, isEmpty } from "./fields.js";
import { adoptAt, showAt } from "./messages.js";
import { whenPointerIsUp } from "./pointer.js";
import { settingsOf } from "./settings.js";
import { adoptSummary, hasOthers, placeSummary, summaryOf } from "./summary.js";

/** @typedef {import("./ask.js").Finding} Finding */
/** @typedef {import("./ask.js").Found} Found */
/** @typedef {import("./fields.js").Control} Control */
/** @typedef {import("./fields.js").Field} Field */

/**
 * One form, or one field that is in none: what has been left, what is shown, and whether it was to be sent. Nothing is said
 * before the person leaves a field with something wrong in it, or submits; an empty field is never held against anybody before
 * that. While somebody types, messages only ever go away.
 *
 * @param {HTMLElement} scope
 * @param {import("./ask.js").Engine} engine
 * @param {{ defaults: DOMStringMap, titled(): void, hasTitle(word: string): void }} page
 */
export const supervise = (scope, engine, { defaults, titled, hasTitle }) => {
  const form = scope instanceof HTMLFormElement ? scope : undefined;
  // Asked when something is to be said: the script may come before the rest of the form, or before its language.
  const settings = () => settingsOf(scope, defaults, /^(no\.|reservation)/.test(nameOf(scope)));
  const saying = () => {
    const locale = localeFor(engine, scope, settings().lang) ?? "en";
    const isOther = !real(scope, "closest")("[lang]")?.getAttribute("lang")?.replace(/^no\b/, "nb").startsWith(locale);
    return { words: own(TEXTS, locale) ?? TEXTS.en, lang: isOther ? locale : undefined };
  };
  const wasNoValidate = form ? real(form, "noValidate") : false;
  // By script alone, so that the browser still helps where there is none.
  if (form) real(form, "toggleAttribute")("novalidate", true);

  /** @type {Set<Control>} */
  const left = new Set();
  /** @type {Map<Control, Found>} */
  const shown = new Map();
  /** @type {HTMLElement | undefined} */
  let summary;
  let submitted = false;

  /** What a server wrote at fields and this script did not yet. @type {Map<Control, string>} */
  const written = new Map();
  let isNew = true;

  const look = () => ask(engine, scope, settings());
  const keyOf = (/** @type {Field} */ field) => /** @type {Control} */ (field.controls[0]);

  /**
   * Takes over what a server said when it wrote the page, once somebody goes on with the form: until then it stands as it was
   * written, also what only the server can know.
   */
  const adopt = () => {
    if (!isNew) return;
    isNew = false;
    const fields = fieldsOf(scope);
    for (const field of fields) {
      const text = adoptAt(field);
      if (text === undefined) continue;
      written.set(keyOf(field), text);
      shown.set(keyOf(field), { field, findings: [] });
    }
    summary = form && adoptSummary(fields);
    if (!summary) return;
    submitted = true;
    hasTitle(saying().words.error);
  };

  /** @param {readonly Found[]} found */
  const show = (found) => {
    const how = { ...settings(), ...saying() };
    const there = new Set(found.map(({ field }) => keyOf(field)));
    for (const [control, { field }] of shown) {
      if (there.has(control)) continue;
      showAt(field, [], how);
      shown.delete(control);
    }
    for (const one of found) {
      const key = keyOf(one.field);
      if (one.findings.length > 0) shown.set(key, one);
      else if (!shown.delete(key)) continue;
      showAt(one.field, one.findings, how);
    }
    if (found.length > 0) written.clear();
    if (summary) writeSummary(found);
  };

  /** An open summary says what the fields say, no more and no less. @param {readonly Found[]} found */
  const writeSummary = (found) => {
    if (found.some(hasError) || (summary && hasOthers(summary)))
      summary = summaryOf(summary, found, { ...settings(), ...saying() });
    else {
      summary?.remove();
      summary = undefined;
    }
    titled();
  };

  const sayAll = () => {
    adopt();
    const speaks = (/** @type {Field} */ field) =>
      submitted || (field.controls.some((one) => left.has(one)) && !isEmpty(field));
    const found = look()?.map(({ field, findings }) => ({ field, findings: speaks(field) ? findings : [] }));
    if (found) show(found);
    return found;
  };

  /** Of what is shown, what is still so. */
  const sayLess = () => {
    adopt();
    if (shown.size === 0) return;
    const found = look()?.map(({ field, findings }) => {
      const before = shown.get(keyOf(field))?.findings ?? [];
      const text = written.get(keyOf(field));
      const wasThere = (/** @type {Finding} */ { code, message }) =>
        before.some((old) => old.code === code) || text?.includes(message);
      return { field, findings: findings.filter(wasThere) };
    });
    if (found) show(found);
  };

  const wipe = () => {
    submitted = false;
    left.clear();
    show([]);
    summary?.remove();
    summary = undefined;
    titled();
  };

  return {
    get summary() {
      return summary;
    },
    get word() {
      return saying().words.error;
    },

    /** @type {(control: Control, to: EventTarget | null) => void} */
    leave(control, to) {
      const field = fieldsOf(scope).find(({ controls }) => controls.includes(control));
      if (!field || field.controls.includes(/** @type {any} */ (to))) return;
      left.add(control);
      whenPointerIsUp(sayAll);
    },

    type: sayLess,

    /** Whether it may be sent. What cannot be checked may: the server checks it. */
    submit() {
      adopt();
      submitted = true;
      const found = sayAll();
      const wrong = found?.find(hasError);
      if (!form || !found || !wrong) return isFine(form, wasNoValidate, found ?? []);
      const { summary: where } = settings();
      if (where === "none") keyOf(wrong.field).focus();
      else {
        writeSummary(found);
        if (summary && !summary.isConnected) placeSummary(summary, form, where);
        titled();
        summary?.focus();
      }
      return false;
    },

    clear() {
      adopt();
      wipe();
    },

    end() {
      wipe();
      if (form) real(form, "toggleAttribute")("novalidate", wasNoValidate);
    },
  };
};

/** @param {Found} found */
const hasError = ({ findings }) => findings.some(isError);

/** The fields that nobody but the page knows are left to the browser, as before. @type {(form: HTMLFormElement | undefined, never: boolean, found: readonly Found[]) => boolean} */
const isFine = (form, never, found) => {
  if (!form || never) return true;
  const ours = found.flatMap(({ field }) => field.controls);
  return controlsOf(form).every((control) => ours.includes(control) || control.reportValidity());
};

/** What a form or a field says it is. @param {HTMLElement} scope */
const nameOf = (scope) => {
  const { postregler = "" } = real(scope, "dataset");
  if (!(scope instanceof HTMLFormElement)) return postregler;
  if (postregler) return operationNamed(postregler)?.operation ?? "";
  return controlsOf(scope).find(({ dataset }) => dataset.postregler)?.dataset.postregler ?? "";
};
