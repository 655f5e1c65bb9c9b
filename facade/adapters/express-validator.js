// @ts-check
import { isPostreglerCode, redactPath, parseKey } from "./redact-path.js";

/** @typedef {import("./schema-type.js").Issue} Issue */

/**
 * A schema as express-validator's `custom` takes it. What is thrown becomes the error's `msg` as it is.
 *
 * @param {import("./schema-type.js").Schema} schema
 */
export const custom = (schema) => (/** @type {unknown} */ value) => {
  const [issue] = schema["~standard"].validate(value).issues ?? [];
  if (issue) throw issue;
  return true;
};

/**
 * A formatter for `validationResult.withDefaults`: the same issues as a schema gives. The errors of express-validator hold what
 * was entered, and these do not. Of the path, `names` and the names of the package's own fields remain.
 *
 * @type {(options?: { names?: readonly string[] }) => (error: any) => Issue}
 */
export const formatterFor =
  ({ names = [] } = {}) =>
  ({ path = "", msg }) => {
    // The message of another validator may quote the value, whatever its shape.
    const { path: within, ...issue } = isPostreglerCode(msg?.code) && Array.isArray(msg.path) ? msg : FOREIGN;
    return { ...issue, path: redactPath([...keysOf(path), ...within], names) };
  };

/** The formatter for bodies that consist of the package's own fields. */
export const formatter = formatterFor();

const FOREIGN = { message: "invalid", path: [], code: "invalid" };

/** `citizen.numbers[0]` as express-validator writes a place. @param {string} path */
const keysOf = (path) =>
  path
    .replaceAll("]", "")
    .replaceAll("[", ".")
    .split(".")
    .filter((key) => key !== "")
    .map(parseKey);
