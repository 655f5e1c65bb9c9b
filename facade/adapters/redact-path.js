// @ts-check
import { CODES, NAMES } from "postregler:names";

/** The largest place in a list that is repeated where a key may also be a name made of digits. */
const MAX_INDEX = 999;

/**
 * The start of a path, up to the first key that is neither a known name nor a place in a list. In a record keys are data, such
 * as a number or a name, so what the package does not know, and the caller has not named, is never repeated.
 *
 * @param {readonly unknown[]} keys
 * @param {readonly string[]} names what the caller's own fields are called
 * @returns {(string | number)[]}
 */
export const redactPath = (keys, names) => {
  const end = keys.findIndex((key) => !isPlace(key) && !isName(key, names));
  return /** @type {(string | number)[]} */ (end < 0 ? [...keys] : keys.slice(0, end));
};

/** @param {unknown} key */
const isPlace = (key) => typeof key === "number" && Number.isInteger(key) && key >= 0;

/** @type {(key: unknown, names: readonly string[]) => boolean} */
const isName = (key, names) => typeof key === "string" && (NAMES.includes(key) || names.includes(key));

/** A key that was read from text. Digits mean a place in a list as far as they cannot be part of a number of a person. @param {string} key */
export const parseKey = (key) => (Number(key) <= MAX_INDEX && String(Number(key)) === key ? Number(key) : key);

/** Whether a code is one of docs/findings.md or of a refused request. Other libraries have dotted codes too. @type {(code: unknown) => code is string} */
export const isPostreglerCode = (code) => typeof code === "string" && CODES.includes(code);
