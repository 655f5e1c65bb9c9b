// @ts-check
import { isPostreglerCode, redactPath, parseKey } from "./redact-path.js";

/** @typedef {import("./schema-type.js").Issue} Issue */

/**
 * Wraps a schema for express-validator's `custom`. The thrown issue becomes the `msg` of the error unchanged.
 *
 * @param {import("./schema-type.js").Schema} schema
 */
export const custom = (schema) => (/** @type {unknown} */ value) => {
  const [issue] = schema["~standard"].validate(value).issues ?? [];
  if (issue) throw issue;
  return true;
};

/**
 * Creates a formatter for `validationResult.withDefaults` that returns the issues of the schema. Unlike the errors of
 * express-validator, they do not contain the value. Only keys in `names` and the package's own field names remain in
 * the path.
 *
 * @type {(options?: { names?: readonly string[] }) => (error: any) => Issue}
 */
export const formatterFor =
  ({ names = [] } = {}) =>
  ({ path = "", msg }) => {
    // The message of another validator may quote the value, even if it has the same shape.
    const { path: within, ...issue } = isPostreglerCode(msg?.code) && Array.isArray(msg.path) ? msg : FOREIGN;
    return { ...issue, path: redactPath([...keysOf(path), ...within], names) };
  };

/** The formatter for bodies that contain the package's own fields only. */
export const formatter = formatterFor();

const FOREIGN = { message: "invalid", path: [], code: "invalid" };

/** Parses a path in the notation of express-validator, such as `citizen.numbers[0]`. @param {string} path */
const keysOf = (path) =>
  path
    .replaceAll("]", "")
    .replaceAll("[", ".")
    .split(".")
    .filter((key) => key !== "")
    .map(parseKey);
