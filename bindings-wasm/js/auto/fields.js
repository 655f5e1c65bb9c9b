// @ts-check
import { FORMS, NUMBERED } from "postregler:forms";
import { NUMBERS } from "../../../facade/number-names.js";

/**
 * A question of a form: one control, or several of which one answer is made (radio buttons, a date in three parts).
 *
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 * @typedef {{ path: string, controls: Control[], kind: string, accept?: readonly string[] }} Field
 */

/** The parts of a date that have a control each, in the order in which people write them. */
const PARTS = ["day", "month", "year"];

/**
 * The operation that a form's `data-postregler` names, with the fields that it takes: `b` for yes or no, `n` for a whole
 * number, `l` and `m` for lists of texts and of numbers, nothing for text.
 *
 * @param {string} [name]
 */
export const operationNamed = (name = "") => {
  const operation = Object.hasOwn(NUMBERED, name) ? (NUMBERED[name] ?? "") : name;
  return Object.hasOwn(FORMS, operation) ? { operation, fields: FORMS[operation] } : undefined;
};

/** @param {Element} element */
const isControl = (element) =>
  "value" in element &&
  "name" in element &&
  !/^(button|submit|reset|image|file|fieldset|output)$/.test(/** @type {any} */ (element).type);

/**
 * The questions of a form that the operation knows and the fields that say which number they take, in the order of the page.
 * What is disabled is not asked.
 *
 * @param {HTMLElement} scope a form, or a control that is in none
 * @returns {Field[]}
 */
export const fieldsOf = (scope) => {
  const shape = operationNamed(scope.dataset.postregler)?.fields ?? {};
  /** @type {Map<string, Field>} */
  const fields = new Map();
  for (const control of controlsOf(scope)) {
    if (control.matches(":disabled")) continue;
    const path = pathOf(control, scope.dataset.names);
    const place = known(shape, path);
    const accept = place ? undefined : NUMBERS[control.dataset.postregler ?? ""];
    if (!place && !accept) continue;
    // Numbers that no operation asks for may have no name, or one that stands on the page several times.
    const key = place?.path ?? `${path} ${fields.size}`;
    const field = fields.get(key);
    if (field) field.controls.push(control);
    else fields.set(key, { path: key, controls: [control], kind: place?.kind ?? "", ...(accept && { accept }) });
  }
  return [...fields.values()];
};

/** @param {HTMLElement} scope */
export const controlsOf = (scope) => {
  /** @type {any[]} */
  const all = scope instanceof HTMLFormElement ? [...scope.elements] : [scope];
  return /** @type {Control[]} */ (all.filter(isControl));
};

/**
 * Where an answer goes in the request: `data-field`, or the name, as `proxy.holderName` or `proxy[holderName]`, after what
 * the form says all of its names begin with.
 *
 * @type {(control: Control, prefix?: string) => string}
 */
const pathOf = ({ dataset, name }, prefix = "") =>
  (dataset.field ?? (name.startsWith(prefix) ? name.slice(prefix.length) : name))
    .replace(/\]/g, "")
    .replace(/\[/g, ".");

/** @type {(shape: Record<string, string>, path: string) => { path: string, kind: string } | undefined} */
const known = (shape, path) => {
  const kindAt = (/** @type {string} */ at) => {
    const general = at.replace(/\.\d+(?=\.|$)/g, ".*");
    return Object.hasOwn(shape, general) ? shape[general] : undefined;
  };
  const [part = ""] = /[^.]*$/.exec(path) ?? [];
  const whole = PARTS.includes(part) ? path.slice(0, -part.length - 1) : path;
  const kind = kindAt(path) ?? kindAt(whole);
  return kind === undefined ? undefined : { path: kindAt(path) === undefined ? whole : path, kind };
};

/** What was answered, or nothing. @param {Field} field */
export const valueOf = ({ controls, kind }) => {
  const answers = controls.flatMap(answersIn);
  const [first] = controls;
  if (kind === "b") return first?.type === "checkbox" ? answers.length > 0 : YES_OR_NO[answers[0] ?? ""];
  if (answers.length === 0) return undefined;
  if (kind === "l") return answers.flatMap((answer) => answer.split("\n")).filter(isSomething);
  if (kind === "m")
    return answers
      .flatMap((answer) => answer.split(/[\s,;]+/))
      .filter(isSomething)
      .map(whole);
  // The core reads and judges a date; here its parts are only put side by side.
  const text = controls.length > 1 && first?.type !== "radio" ? answers.join("-") : (answers[0] ?? "");
  return kind === "n" ? whole(text) : text;
};

/** @param {Field} field */
export const isEmpty = ({ controls }) => controls.flatMap(answersIn).length === 0;

/** @param {Control} control */
const answersIn = (control) => {
  if (/^(checkbox|radio)$/.test(control.type) && !(/** @type {HTMLInputElement} */ (control).checked)) return [];
  const values =
    "selectedOptions" in control ? [...control.selectedOptions].map(({ value }) => value) : [control.value];
  return values.filter(isSomething);
};

const isSomething = (/** @type {string} */ text) => text.trim() !== "";

/** What is none stays text. @param {string} text */
const whole = (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text);

/** @type {Record<string, boolean | undefined>} */
const YES_OR_NO = {
  true: true,
  yes: true,
  ja: true,
  1: true,
  false: false,
  no: false,
  nej: false,
  nei: false,
  0: false,
};

/** Puts the answers where their paths say. @param {readonly Field[]} fields */
export const requestOf = (fields) => {
  /** @type {any} */
  const request = {};
  for (const field of fields) {
    const value = field.accept ? undefined : valueOf(field);
    if (value === undefined) continue;
    const keys = field.path.split(".");
    const last = keys.pop() ?? "";
    keys.reduce((at, key, depth) => (at[key] ??= /^\d+$/.test(keys[depth + 1] ?? last) ? [] : {}), request)[last] =
      value;
  }
  return JSON.stringify(request, (_, value) => (Array.isArray(value) ? Array.from(value, (one) => one ?? {}) : value));
};

/**
 * The field that a finding is about: where it points, or else the first one within, or around, that place.
 *
 * @type {(fields: readonly Field[], pointer: string) => Field | undefined}
 */
export const fieldAt = (fields, pointer) => {
  const path = pointer.slice(1).replace(/\//g, ".");
  return (
    fields.find((field) => field.path === path) ??
    fields.find((field) => path !== "" && field.path.startsWith(`${path}.`)) ??
    fields.find((field) => path.startsWith(`${field.path}.`))
  );
};
