// @ts-check

/**
 * @typedef {{ path: string, code: string, severity: "error" | "warning" | "hint", message: string }} Finding
 */

/**
 * Returns the field that a finding refers to: an exact match, or else the first field inside or around the pointer.
 *
 * @template {{ readonly path: string }} Field
 * @param {readonly Field[]} fields
 * @param {string} pointer
 */
export const fieldForPointer = (fields, pointer) => {
  const path = pointer.slice(1).replace(/\//g, ".");
  return (
    fields.find((field) => field.path === path) ??
    fields.find((field) => path !== "" && field.path.startsWith(`${path}.`)) ??
    fields.find((field) => path.startsWith(`${field.path}.`))
  );
};

/** @param {{ severity: string }} finding */
export const isError = ({ severity }) => severity === "error";

/**
 * Returns the lines of an error summary: every error in page order, with the message shown at its field. Lines with the
 * same message also name the field.
 *
 * @template Field
 * @param {readonly { field: Field, findings: readonly Finding[] }[]} results
 * @param {(field: Field) => string} labelOf
 */
export const summaryLines = (results, labelOf) => {
  const errors = results.flatMap(({ field, findings }) =>
    findings.filter(isError).map(({ code, message }) => ({ field, code, message })),
  );
  return errors.map((line) => {
    const label = errors.filter(({ message }) => message === line.message).length > 1 ? labelOf(line.field) : "";
    return { ...line, text: label ? `${label}: ${line.message}` : line.message };
  });
};
