// @ts-check
import { FORMS, FORM_NUMBERS } from "postregler:forms";
import { ownProperty } from "../own-property.js";

/** The parts of a date with a control each, in the order in which people write them. */
const DATE_PARTS = ["day", "month", "year"];

/**
 * Returns the operation for the name or number of a form, with the fields that it accepts. The type of a field is `b`
 * for a boolean, `n` for a whole number, `l` and `m` for lists of texts and of numbers, and empty for text.
 *
 * @param {string} [name]
 */
export const formOperation = (name = "") => {
  const operation = ownProperty(FORM_NUMBERS, name) ?? name;
  const fields = ownProperty(FORMS, operation);
  return fields && { operation, fields };
};

/** The accepted names of forms. */
export const formNames = () => [...Object.keys(FORM_NUMBERS), ...Object.keys(FORMS)];

/**
 * Converts the name of a control, such as `proxy.representativeName` or `proxy[representativeName]`, to a path in the request. The
 * common prefix of the form is removed.
 *
 * @type {(name: string, prefix?: string) => string}
 */
export const requestPath = (name, prefix = "") =>
  (name.startsWith(prefix) ? name.slice(prefix.length) : name).replace(/\]/g, "").replace(/\[/g, ".");

/**
 * Returns the field of the request for a path, and its kind. The parts of a date belong to the date.
 *
 * @type {(fields: Record<string, string>, path: string) => { path: string, kind: string } | undefined}
 */
export const requestField = (fields, path) => {
  const kindOf = (/** @type {string} */ at) => {
    const general = at.replace(/\.\d+(?=\.|$)/g, ".*");
    return ownProperty(fields, general);
  };
  const [part = ""] = /[^.]*$/.exec(path) ?? [];
  const parent = DATE_PARTS.includes(part) ? path.slice(0, -part.length - 1) : path;
  const kind = kindOf(path) ?? kindOf(parent);
  return kind === undefined ? undefined : { path: kindOf(path) === undefined ? parent : path, kind };
};
