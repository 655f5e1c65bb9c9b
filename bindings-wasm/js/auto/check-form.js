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
 * What answers: `call` of any entry of the package, with the languages that were given to it.
 *
 * @typedef {{ call(operation: string, text: string): string, catalogues?: readonly any[] }} Engine
 */

/**
 * What there is to say of each question of a form, in the order of the page; nothing if the core could not be asked. Findings
 * about what is not asked here, or cannot be seen, are left out: nobody could do anything about them, and the server checks the
 * whole.
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
    // Scripts of others may put anything on the list; the core refuses what is no catalogue.
    catalogues.flatMap((one) => (typeof one?.locale === "string" ? [one.locale] : [])),
    fallback,
  );

/** What is folded away can be unfolded. @param {Field} field */
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
  // The page has a wrong name or value in it, or is too large: what the core says to that holds nothing that was typed.
  if (error) throw new Error(`postregler: ${error.code} at "${error.path}": expected ${error.expected}`);
  return findings;
};

let last = "";

/** Once for whoever made the page. A person can do nothing about it: the form is sent as it would be without the script. */
const reportOnce = (/** @type {unknown} */ problem) => {
  const text = problem instanceof Error ? problem.message : "postregler: there was no answer";
  if (text !== last) console.error((last = text));
};
