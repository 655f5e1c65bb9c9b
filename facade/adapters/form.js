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
 * @typedef {Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>} Sent
 */

/**
 * The server-side counterpart of `./auto`. It uses the same functions as the script in the browser, so that both report
 * the same messages in the same order.
 *
 * @param {string} form
 * @param {readonly (string | Control)[]} asked
 * @param {{ names?: string }} [options]
 */
export const formOf = (form, asked, { names = "" } = {}) => {
  const known = formOperation(form);
  if (!known) throw new TypeError(`postregler: the form must be one of ${formNames().join(", ")}`);
  const controls = asked.map((one) => (typeof one === "string" ? { name: one } : one));
  const fields = fieldsOf(known.fields, controls, names);

  return Object.freeze({
    operation: known.operation,

    /** @param {Sent} sent */
    request(sent) {
      const answers = answersIn(sent);
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
    tell(findings, { locale = "" } = {}) {
      const words = ownProperty(TEXTS, locale) ?? TEXTS.en;
      /** @type {Finding[]} */
      const given = findings.map(({ path, code, severity, message = code }) => ({ path, code, severity, message }));
      const shown = fields.filter(({ controls: [first] }) => first?.type !== "hidden");
      const fieldOf = (/** @type {Finding} */ { path }) => fieldForPointer(fields, path);
      const found = shown.map((field) => ({ field, findings: given.filter((one) => fieldOf(one) === field) }));
      const elsewhere = given.filter((one) => isError(one) && !shown.some((field) => fieldOf(one) === field));
      const lines = [
        ...summaryLines(found, labelOf).map(({ field, code, text }) => ({ text, code, href: hrefOf(field) })),
        ...elsewhere.map(({ code, message }) => ({ text: message, code, href: undefined })),
      ];
      return {
        lines,
        heading: words.heading,
        title: (/** @type {string} */ title) => (lines.length > 0 ? `${words.error}: ${title}` : title),
        at(/** @type {string} */ name) {
          const one = found.find(({ field }) => field.controls.some((control) => control.name === name));
          const messages = (one?.findings ?? []).map((finding) => ({
            severity: finding.severity,
            word: words[finding.severity],
            message: finding.message,
            code: finding.code,
          }));
          return { wrong: messages.some(isError), messages };
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
    const there = fields.get(field.path);
    if (there) there.controls.push(control);
    else fields.set(field.path, field);
  }
  return [...fields.values()];
};

/** The submitted values by name, from a parsed body or from a list of entries. @param {Sent} sent */
const answersIn = (sent) => {
  /** @type {Map<string, string[]>} */
  const answers = new Map();
  for (const [name, value] of Symbol.iterator in sent ? sent : Object.entries(sent)) {
    // Browsers submit line breaks as CRLF but count them as one character while the user types.
    const texts = [value].flat().flatMap((one) => (typeof one === "string" ? one.replace(/\r\n?/g, "\n") : []));
    answers.set(name, [...(answers.get(name) ?? []), ...texts]);
  }
  return answers;
};

/** @type {(field: Field, kind: string, answers: Map<string, string[]>) => unknown} */
const valueIn = ({ controls }, kind, answers) =>
  parseValue({
    kind,
    answers: [...new Set(controls.map(({ name }) => name))].flatMap((name) => answers.get(name) ?? []),
    isTick: controls[0]?.type === "checkbox",
    inParts: controls.length > 1 && controls[0]?.type !== "radio",
  });

/** @param {Field} field */
const labelOf = ({ controls }) => controls.find(({ label }) => label)?.label ?? "";

/** @param {Field} field */
const hrefOf = ({ controls: [first] }) => `#${first?.id ?? first?.name}`;
