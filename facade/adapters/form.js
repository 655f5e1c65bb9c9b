// @ts-check
import { fieldForPointer, isError, summaryLines } from "../form/error-summary.js";
import { formNames, formOperation, requestPath, requestField } from "../form/request-fields.js";
import { TEXTS } from "../form/texts.js";
import { buildRequest, parseValue } from "../form/build-request.js";
import { ownProperty } from "../own-property.js";

/**
 * A form control, with the properties that the browser script reads from the page.
 *
 * @typedef {{ name: string, type?: string, id?: string, label?: string }} Control
 * @typedef {{ path: string, kind?: string, controls: Control[] }} Field
 * @typedef {import("../form/error-summary.js").Finding} Finding
 * @typedef {Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>} Submitted
 */

/**
 * The server-side counterpart of `./auto`. It uses the same functions as the script in the browser, so that both report
 * the same messages in the same order.
 *
 * @param {string} form
 * @param {readonly (string | Control)[]} items
 * @param {{ names?: string }} [options]
 */
export const formOf = (form, items, { names = "" } = {}) => {
  const target = formOperation(form);
  if (!target) throw new TypeError(`postregler: the form must be one of ${formNames().join(", ")}`);
  const controls = items.map((item) => (typeof item === "string" ? { name: item } : item));
  const fields = fieldsOf(target.fields, controls, names);

  return Object.freeze({
    operation: target.operation,

    /** @param {Submitted} submitted */
    request(submitted) {
      const answers = answersIn(submitted);
      return buildRequest(
        fields.flatMap((field) =>
          field.kind === undefined ? [] : [[field.path, valueIn(field, field.kind, answers)]],
        ),
      );
    },

    /**
     * @param {readonly any[]} findings
     * @param {{ locale?: string }} [options]
     */
    report(findings, { locale = "" } = {}) {
      const words = ownProperty(TEXTS, locale) ?? TEXTS.en;
      /** @type {Finding[]} */
      const all = findings.map(({ path, code, severity, message = code }) => ({ path, code, severity, message }));
      const visible = fields.filter(({ controls: [first] }) => first?.type !== "hidden");
      const fieldOf = (/** @type {Finding} */ { path }) => fieldForPointer(fields, path);
      const byField = visible.map((field) => ({
        field,
        findings: all.filter((finding) => fieldOf(finding) === field),
      }));
      const unassigned = all.filter(
        (finding) => isError(finding) && !visible.some((field) => fieldOf(finding) === field),
      );
      const lines = [
        ...summaryLines(byField, labelOf).map(({ field, code, text }) => ({ text, code, href: hrefOf(field) })),
        ...unassigned.map(({ code, message }) => ({ text: message, code, href: undefined })),
      ];
      return {
        lines,
        heading: words.heading,
        title: (/** @type {string} */ title) => (lines.length > 0 ? `${words.error}: ${title}` : title),
        at(/** @type {string} */ name) {
          const match = byField.find(({ field }) => field.controls.some((control) => control.name === name));
          const messages = (match?.findings ?? []).map((finding) => ({
            severity: finding.severity,
            word: words[finding.severity],
            message: finding.message,
            code: finding.code,
          }));
          return { invalid: messages.some(isError), messages };
        },
      };
    },
  });
};

/** @type {(shape: Record<string, string>, controls: Control[], prefix: string) => Field[]} */
const fieldsOf = (shape, controls, prefix) => {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  for (const control of controls) {
    const path = requestPath(control.name, prefix);
    const field = { path, ...requestField(shape, path), controls: [control] };
    const known = fields.get(field.path);
    if (known) known.controls.push(control);
    else fields.set(field.path, field);
  }
  return [...fields.values()];
};

/** The submitted values by name, from a parsed body or from a list of entries. @param {Submitted} submitted */
const answersIn = (submitted) => {
  /** @type {Map<string, string[]>} */
  const answers = new Map();
  for (const [name, value] of Symbol.iterator in submitted ? submitted : Object.entries(submitted)) {
    // Browsers submit line breaks as CRLF but count them as one character while the user types.
    const texts = [value].flat().flatMap((text) => (typeof text === "string" ? text.replace(/\r\n?/g, "\n") : []));
    answers.set(name, [...(answers.get(name) ?? []), ...texts]);
  }
  return answers;
};

/** @type {(field: Field, kind: string, answers: Map<string, string[]>) => unknown} */
const valueIn = ({ controls }, kind, answers) =>
  parseValue({
    kind,
    answers: [...new Set(controls.map(({ name }) => name))].flatMap((name) => answers.get(name) ?? []),
    isCheckbox: controls[0]?.type === "checkbox",
    isSplit: controls.length > 1 && controls[0]?.type !== "radio",
  });

/** @param {Field} field */
const labelOf = ({ controls }) => controls.find(({ label }) => label)?.label ?? "";

/** @param {Field} field */
const hrefOf = ({ controls: [first] }) => `#${first?.id ?? first?.name}`;
