// @ts-check

/** @typedef {import("./schema.js").Issue} Issue */

/**
 * A schema as express-validator's `custom` takes it. What is thrown becomes the error's `msg` as it is.
 *
 * @param {import("./schema.js").Schema} schema
 */
export const custom = (schema) => (/** @type {unknown} */ value) => {
  const [issue] = schema["~standard"].validate(value).issues ?? [];
  if (issue) throw issue;
  return true;
};

/**
 * For `validationResult.withDefaults({ formatter })`: the same issues as a schema gives. The errors of express-validator
 * hold what was typed, and these do not.
 *
 * @type {(error: any) => Issue}
 */
export const formatter = ({ path = "", msg }) => {
  // Whatever another validator says may quote the value.
  const { path: within, ...issue } = msg?.rule ? msg : FOREIGN;
  return { ...issue, path: [...keysOf(path), ...within] };
};

const FOREIGN = { message: "invalid", path: [], code: "invalid" };

/** `citizen.numbers[0]` as express-validator writes a place. @param {string} path */
const keysOf = (path) =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
