// @ts-check
import { CODES, NAMES } from "postregler:names";

/** The largest list index that is kept where a key of digits may also be data. */
const MAX_INDEX = 999;

/**
 * Returns the start of a path up to the first key that is neither a known name nor a list index. Keys of a record are
 * data, such as a number or a name, so keys that neither the package nor the caller knows are never repeated.
 *
 * @param {readonly unknown[]} keys
 * @param {readonly string[]} names the names of the caller's own fields
 * @returns {(string | number)[]}
 */
export const redactPath = (keys, names) => {
  const end = keys.findIndex((key) => !isIndex(key) && !isName(key, names));
  return /** @type {(string | number)[]} */ (end < 0 ? [...keys] : keys.slice(0, end));
};

/** @param {unknown} key */
const isIndex = (key) => typeof key === "number" && Number.isInteger(key) && key >= 0;

/** @type {(key: unknown, names: readonly string[]) => boolean} */
const isName = (key, names) => typeof key === "string" && (NAMES.includes(key) || names.includes(key));

/**
 * Parses a key that was read from text. Digits become a list index only if they are too short to be part of an identity
 * number.
 *
 * @param {string} key
 */
export const parseKey = (key) => (Number(key) <= MAX_INDEX && String(Number(key)) === key ? Number(key) : key);

/**
 * Whether a code is listed in docs/findings.md or belongs to a refused request. Other libraries use dotted codes too.
 *
 * @type {(code: unknown) => code is string}
 */
export const isPostreglerCode = (code) => typeof code === "string" && CODES.includes(code);
