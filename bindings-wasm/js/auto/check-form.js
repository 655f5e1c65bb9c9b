// @ts-check
import { fieldForPointer } from "../../../facade/form/error-summary.js";
import { formOperation } from "../../../facade/form/request-fields.js";
import { nativeProperty } from "./dom.js";
import { fieldsOf, isEmpty, requestText } from "./fields.js";
import { languageAt } from "./language.js";

/**
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("../../../facade/form/error-summary.js").Finding} Finding
 * @typedef {{ field: Field, findings: Finding[] }} FieldFindings
 *
 * The engine: `call` of any entry of the package, and the catalogues registered for it.
 *
 * @typedef {{ call(operation: string, text: string): string, catalogues?: readonly any[] }} Engine
 */

/**
 * Returns the findings for each field of a form in page order, or undefined if the check failed. Findings about fields
 * that are not in the form or not visible are left out, because the user cannot correct them; the server checks the
 * whole request.
 *
 * @type {(engine: Engine, scope: HTMLElement, settings: { environment?: string, lang?: string }) => FieldFindings[] | undefined}
 */
export const checkForm = (engine, scope, { environment, lang }) => {
  const fields = fieldsOf(scope);
  const operation = formOperation(nativeProperty(scope, "dataset").postregler)?.operation;
  try {
    const locale = localeFor(engine, scope, lang);
    if (locale === undefined) throw new Error("postregler: a language is missing, such as auto.da.js");
    const context = { locale, environment };
    const answered = operation ? answer(engine, operation, withContext(requestText(fields), context)) : [];
    return fields.map((field) => ({
      field,
      findings: !isVisible(field)
        ? []
        : field.accept
          ? numberFindings(engine, field, context)
          : answered.filter(({ path }) => fieldForPointer(fields, path) === field),
    }));
  } catch (problem) {
    reportOnce(problem);
    return undefined;
  }
};

/** @type {(engine: Engine, place: Element, fallback?: string) => string | undefined} */
export const localeFor = ({ catalogues = [] }, place, fallback) =>
  languageAt(
    place,
    // Other scripts may add anything to the list; the core refuses invalid catalogues.
    catalogues.flatMap((one) => (typeof one?.locale === "string" ? [one.locale] : [])),
    fallback,
  );

/** Fields in closed details count as visible, because the user can open them. @param {Field} field */
const isVisible = ({ controls }) =>
  controls.some((control) => control.getClientRects().length > 0 || control.closest("details:not([open])"));

/** @type {(text: string, context: object) => string} */
const withContext = (text, context) =>
  `${text.slice(0, -1)}${text === "{}" ? "" : ","}"context":${JSON.stringify(context)}}`;

/** @type {(engine: Engine, field: Field, context: object) => Finding[]} */
const numberFindings = (engine, field, context) => {
  const [control] = field.controls;
  if (isEmpty(field) && !control?.required) return [];
  return answer(engine, "identity.check", JSON.stringify({ number: control?.value, accept: field.accept, context }));
};

/** @type {(engine: Engine, operation: string, text: string) => Finding[]} */
const answer = (engine, operation, text) => {
  const { error, findings } = JSON.parse(engine.call(operation, text));
  // The page contains an invalid name or value, or too much text. The error contains no user input.
  if (error) throw new Error(`postregler: ${error.code} at "${error.path}": expected ${error.expected}`);
  return findings;
};

let last = "";

/**
 * Reports a problem once, for the developer. The user cannot solve it: the form is submitted as it would be without the
 * script.
 */
const reportOnce = (/** @type {unknown} */ problem) => {
  const text = problem instanceof Error ? problem.message : "postregler: no answer";
  if (text !== last) console.error((last = text));
};
