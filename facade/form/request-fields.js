// @ts-check
import { FORMS, FORM_NUMBERS } from "postregler:forms";
import { ownProperty } from "../own-property.js";

/** The parts of a date that have a control each, in the order in which people write them. */
const PARTS = ["day", "month", "year"];

/**
 * The operation that a form's name or number means, with the fields that it takes: `b` for yes or no, `n` for a whole
 * number, `l` and `m` for lists of texts and of numbers, nothing for text.
 *
 * @param {string} [name]
 */
export const formOperation = (name = "") => {
  const operation = ownProperty(FORM_NUMBERS, name) ?? name;
  const fields = ownProperty(FORMS, operation);
  return fields && { operation, fields };
};

/** What a form may be called. */
export const formNames = () => [...Object.keys(FORM_NUMBERS), ...Object.keys(FORMS)];

/**
 * Where an answer goes in the request: its name, as `proxy.holderName` or `proxy[holderName]`, after what all names of the
 * form begin with.
 *
 * @type {(name: string, prefix?: string) => string}
 */
export const requestPath = (name, prefix = "") =>
  (name.startsWith(prefix) ? name.slice(prefix.length) : name).replace(/\]/g, "").replace(/\[/g, ".");

/**
 * The field of the request that a path belongs to, and its kind; the parts of a date belong to the date.
 *
 * @type {(shape: Record<string, string>, path: string) => { path: string, kind: string } | undefined}
 */
export const requestField = (shape, path) => {
  const kindAt = (/** @type {string} */ at) => {
    const general = at.replace(/\.\d+(?=\.|$)/g, ".*");
    return ownProperty(shape, general);
  };
  const [part = ""] = /[^.]*$/.exec(path) ?? [];
  const whole = PARTS.includes(part) ? path.slice(0, -part.length - 1) : path;
  const kind = kindAt(path) ?? kindAt(whole);
  return kind === undefined ? undefined : { path: kindAt(path) === undefined ? whole : path, kind };
};
