// @ts-check
import { formOperation, requestPath, requestField } from "../../../facade/form/request-fields.js";
import { isFilled, buildRequest, parseValue } from "../../../facade/form/build-request.js";
import { NUMBERS } from "../../../facade/number-names.js";
import { ownProperty } from "../../../facade/own-property.js";
import { nativeProperty } from "./dom.js";

/**
 * A question of a form: one control, or several controls with one answer (radio buttons, a date in three parts).
 *
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 * @typedef {{ path: string, controls: Control[], kind: string, accept?: readonly string[] }} Field
 */

/** @param {Element} element */
const isControl = (element) =>
  "value" in element &&
  "name" in element &&
  !/^(button|submit|reset|image|file|fieldset|output)$/.test(/** @type {any} */ (element).type);

/**
 * Returns the fields that the operation of the form accepts, and the fields that name a kind of number, in page order.
 * Disabled controls are ignored.
 *
 * @param {HTMLElement} scope a form, or a control outside a form
 * @returns {Field[]}
 */
export const fieldsOf = (scope) => {
  const { names, postregler } = nativeProperty(scope, "dataset");
  const known = formOperation(postregler)?.fields ?? {};
  /** @type {Map<string, Field>} */
  const fields = new Map();
  for (const control of controlsOf(scope)) {
    if (control.matches(":disabled")) continue;
    const { field: stated } = control.dataset;
    const path = stated === undefined ? requestPath(control.name, names) : requestPath(stated);
    const target = requestField(known, path);
    const accept = target ? undefined : ownProperty(NUMBERS, control.dataset.postregler);
    if (!target && !accept) continue;
    // Fields for single numbers may have no name, or the same name as other fields.
    const key = target?.path ?? `${path} ${fields.size}`;
    const field = fields.get(key);
    if (field) field.controls.push(control);
    else fields.set(key, { path: key, controls: [control], kind: target?.kind ?? "", ...(accept && { accept }) });
  }
  return [...fields.values()];
};

/** @param {HTMLElement} scope */
export const controlsOf = (scope) => {
  /** @type {any[]} */
  const all = scope instanceof HTMLFormElement ? [...nativeProperty(scope, "elements")] : [scope];
  return /** @type {Control[]} */ (all.filter(isControl));
};

/** @param {Field} field */
export const isEmpty = ({ controls }) => !controls.flatMap(answersIn).some(isFilled);

/** @param {Control} control */
const answersIn = (control) => {
  if (/^(checkbox|radio)$/.test(control.type) && !(/** @type {HTMLInputElement} */ (control).checked)) return [];
  return "selectedOptions" in control ? [...control.selectedOptions].map(({ value }) => value) : [control.value];
};

/** The request with the answers, as JSON text. @param {readonly Field[]} fields */
export const requestText = (fields) =>
  JSON.stringify(buildRequest(fields.map((field) => [field.path, field.accept ? undefined : answered(field)])));

/** @param {Field} field */
const answered = ({ controls, kind }) =>
  parseValue({
    kind,
    answers: controls.flatMap(answersIn),
    isCheckbox: controls[0]?.type === "checkbox",
    isSplit: controls.length > 1 && controls[0]?.type !== "radio",
  });
