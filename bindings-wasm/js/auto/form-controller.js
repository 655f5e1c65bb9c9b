// @ts-check
import { isError } from "../../../facade/form/error-summary.js";
import { formOperation } from "../../../facade/form/request-fields.js";
import { TEXTS } from "../../../facade/form/texts.js";
import { ownProperty } from "../../../facade/own-property.js";
import { checkForm, localeFor } from "./check-form.js";
import { nativeProperty } from "./dom.js";
import { controlsOf, fieldsOf, isEmpty } from "./fields.js";
import { adoptMessages, renderMessages } from "./messages.js";
import { whenPointerIsUp } from "./pointer.js";
import { settingsOf } from "./settings.js";
import { adoptSummary, hasOthers, placeSummary, renderSummary } from "./summary.js";

/** @typedef {import("./check-form.js").Finding} Finding */
/** @typedef {import("./check-form.js").FieldFindings} FieldFindings */
/** @typedef {import("./fields.js").Control} Control */
/** @typedef {import("./fields.js").Field} Field */

/**
 * The controller of a form, or of a field outside a form. It reports an error when the user leaves the field or submits
 * the form; empty fields are reported on submit only. While the user types, messages are only removed.
 *
 * @param {HTMLElement} scope
 * @param {import("./check-form.js").Engine} engine
 * @param {{ defaults: DOMStringMap, updateTitle(): void, adoptTitlePrefix(word: string): void }} page
 */
export const createFormController = (scope, engine, { defaults, updateTitle, adoptTitlePrefix }) => {
  const form = scope instanceof HTMLFormElement ? scope : undefined;
  // Read on demand: the script may run before the rest of the form, or before its language is loaded.
  const settings = () => settingsOf(scope, defaults, /^(no\.|reservation)/.test(nameOf(scope)));
  const textsFor = () => {
    const locale = localeFor(engine, scope, settings().lang) ?? "en";
    const isOther = !nativeProperty(
      scope,
      "closest",
    )("[lang]")
      ?.getAttribute("lang")
      ?.replace(/^no\b/, "nb")
      .startsWith(locale);
    return { words: ownProperty(TEXTS, locale) ?? TEXTS.en, lang: isOther ? locale : undefined };
  };
  const wasNoValidate = form ? nativeProperty(form, "noValidate") : false;
  // Set by the script, so that the browser still validates without JavaScript.
  if (form) nativeProperty(form, "toggleAttribute")("novalidate", true);

  /** @type {Set<Control>} */
  const visited = new Set();
  /** @type {Map<Control, FieldFindings>} */
  const visible = new Map();
  /** @type {HTMLElement | undefined} */
  let summary;
  let submitted = false;

  /** Messages that the server rendered and this script has not replaced. @type {Map<Control, string>} */
  const serverTexts = new Map();
  let isUntouched = true;

  const check = () => checkForm(engine, scope, settings());
  const keyOf = (/** @type {Field} */ field) => /** @type {Control} */ (field.controls[0]);

  /**
   * Takes over the messages of the server at the first interaction. Until then the page stays as rendered, including
   * findings that only the server knows.
   */
  const adopt = () => {
    if (!isUntouched) return;
    isUntouched = false;
    const fields = fieldsOf(scope);
    for (const field of fields) {
      const text = adoptMessages(field);
      if (text === undefined) continue;
      serverTexts.set(keyOf(field), text);
      visible.set(keyOf(field), { field, findings: [] });
    }
    summary = form && adoptSummary(fields);
    if (!summary) return;
    submitted = true;
    adoptTitlePrefix(textsFor().words.error);
  };

  /** @param {readonly FieldFindings[]} results */
  const show = (results) => {
    const how = { ...settings(), ...textsFor() };
    const present = new Set(results.map(({ field }) => keyOf(field)));
    for (const [control, { field }] of visible) {
      if (present.has(control)) continue;
      renderMessages(field, [], how);
      visible.delete(control);
    }
    for (const one of results) {
      const key = keyOf(one.field);
      if (one.findings.length > 0) visible.set(key, one);
      else if (!visible.delete(key)) continue;
      renderMessages(one.field, one.findings, how);
    }
    if (results.length > 0) serverTexts.clear();
    if (summary) writeSummary(results);
  };

  /** Keeps an open summary in step with the messages at the fields. @param {readonly FieldFindings[]} results */
  const writeSummary = (results) => {
    if (results.some(hasError) || (summary && hasOthers(summary)))
      summary = renderSummary(summary, results, { ...settings(), ...textsFor() });
    else {
      summary?.remove();
      summary = undefined;
    }
    updateTitle();
  };

  const refresh = () => {
    adopt();
    const isReported = (/** @type {Field} */ field) =>
      submitted || (field.controls.some((one) => visited.has(one)) && !isEmpty(field));
    const results = check()?.map(({ field, findings }) => ({ field, findings: isReported(field) ? findings : [] }));
    if (results) show(results);
    return results;
  };

  /** Removes the messages that no longer apply. */
  const removeResolved = () => {
    adopt();
    if (visible.size === 0) return;
    const results = check()?.map(({ field, findings }) => {
      const before = visible.get(keyOf(field))?.findings ?? [];
      const text = serverTexts.get(keyOf(field));
      const wasThere = (/** @type {Finding} */ { code, message }) =>
        before.some((old) => old.code === code) || text?.includes(message);
      return { field, findings: findings.filter(wasThere) };
    });
    if (results) show(results);
  };

  const clearAll = () => {
    submitted = false;
    visited.clear();
    show([]);
    summary?.remove();
    summary = undefined;
    updateTitle();
  };

  return {
    get summary() {
      return summary;
    },
    get word() {
      return textsFor().words.error;
    },

    /** @type {(control: Control, to: EventTarget | null) => void} */
    leave(control, to) {
      const field = fieldsOf(scope).find(({ controls }) => controls.includes(control));
      if (!field || field.controls.includes(/** @type {any} */ (to))) return;
      visited.add(control);
      whenPointerIsUp(refresh);
    },

    type: removeResolved,

    /** Whether the form may be submitted. If the check fails it may, because the server checks the request. */
    submit() {
      adopt();
      submitted = true;
      const results = refresh();
      const wrong = results?.find(hasError);
      if (!form || !results || !wrong) return browserAccepts(form, wasNoValidate, results ?? []);
      const { summary: where } = settings();
      if (where === "none") keyOf(wrong.field).focus();
      else {
        writeSummary(results);
        if (summary && !summary.isConnected) placeSummary(summary, form, where);
        updateTitle();
        summary?.focus();
      }
      return false;
    },

    clear() {
      adopt();
      clearAll();
    },

    end() {
      clearAll();
      if (form) nativeProperty(form, "toggleAttribute")("novalidate", wasNoValidate);
    },
  };
};

/** @param {FieldFindings} results */
const hasError = ({ findings }) => findings.some(isError);

/**
 * Leaves the validation of the page's own fields to the browser.
 *
 * @type {(form: HTMLFormElement | undefined, never: boolean, results: readonly FieldFindings[]) => boolean}
 */
const browserAccepts = (form, never, results) => {
  if (!form || never) return true;
  const checkedControls = results.flatMap(({ field }) => field.controls);
  return controlsOf(form).every((control) => checkedControls.includes(control) || control.reportValidity());
};

/** The operation or kind of number that a form or field names. @param {HTMLElement} scope */
const nameOf = (scope) => {
  const { postregler = "" } = nativeProperty(scope, "dataset");
  if (!(scope instanceof HTMLFormElement)) return postregler;
  if (postregler) return formOperation(postregler)?.operation ?? "";
  return controlsOf(scope).find(({ dataset }) => dataset.postregler)?.dataset.postregler ?? "";
};
