// @ts-check
import {
  ACCEPT,
  DANISH,
  IDENTITY_KINDS,
  KINDS_LOWEST,
  NORWEGIAN,
  STRICT_MODULUS_11,
  SYNTHETIC,
} from "./identity-codes.js";
import { LOCALE_BITS } from "./languages.js";
import { RequestError } from "./request-error.js";

/**
 * The options of a check as integers: see core/src/identity/packed.rs. A day is `yyyymmdd`, 0 if not given.
 *
 * @typedef {{ bits: number, on: number, newRuleFrom: number }} PackedOptions
 * @typedef {(value: any, path: string, packed: PackedOptions, name: string) => void} Reader
 */

const DATE = "a date, YYYY-MM-DD";

/**
 * Reads the options of `identity.check` as strictly as the core does: ignoring an unknown value would accept numbers
 * that the caller meant to refuse. Left out, every option has its default.
 *
 * @param {unknown} options
 * @returns {PackedOptions}
 */
export const packOptions = (options) => {
  const packed = { bits: 0, on: 0, newRuleFrom: 0 };
  if (options != null) readMembers(options, "", packed, OPTIONS);
  return packed;
};

/** @type {(value: any, path: string, packed: PackedOptions, fields: Record<string, Reader>) => void} */
const readMembers = (value, path, packed, fields) => {
  if (typeof value !== "object" || Array.isArray(value)) throw refusal("wrong-type", path, "an object");
  const names = Object.keys(fields);
  // The unknown name itself is not reported: it may be user input.
  if (!Object.keys(value).every((name) => names.includes(name)))
    throw refusal("unknown-field", path, names.join(" | "));
  for (const name of names) {
    const member = value[name];
    if (member != null) fields[name]?.(member, `${path}/${name}`, packed, name);
  }
};

/** Reads one of the given words and sets its bits. @type {(words: Record<string, number>) => Reader} */
const oneOfWords = (words) => (value, path, packed) => {
  const names = Object.keys(words);
  if (!names.includes(value))
    throw refusal(typeof value === "string" ? "unknown-value" : "wrong-type", path, names.join(" | "));
  packed.bits |= /** @type {number} */ (words[value]);
};

/** @type {Reader} */
const readAccept = (value, path, packed) => {
  if (!Array.isArray(value)) throw refusal("wrong-type", path, "a list");
  const kind = oneOfWords(
    Object.fromEntries(Object.entries(IDENTITY_KINDS).map(([at, name]) => [name, 1 << (+at - 1 + KINDS_LOWEST)])),
  );
  packed.bits |= ACCEPT;
  value.forEach((name, at) => kind(name, `${path}/${at}`, packed, ""));
};

/** @type {Reader} */
const readDay = (value, path, packed, name) => {
  if (typeof value !== "string") throw refusal("wrong-type", path, DATE);
  const date = new Date(/^\d[-\d]{9}$/.test(value) ? value : NaN);
  // Some engines accept 30 February as 2 March, and other texts of ten characters as dates.
  if (isNaN(+date) || !date.toISOString().startsWith(value)) throw refusal("unknown-value", path, DATE);
  packed[/** @type {"on" | "newRuleFrom"} */ (name)] = +value.replace(/-/g, "");
};

/** @type {(code: string, path: string, expected: string) => RequestError} */
const refusal = (code, path, expected) => new RequestError({ code: `request.${code}`, path, expected });

/** @type {Record<string, Reader>} */
const CONTEXT = {
  on: readDay,
  environment: oneOfWords({ production: 0, test: SYNTHETIC }),
  locale: oneOfWords(LOCALE_BITS),
};

/** @type {Record<string, Reader>} */
const OPTIONS = {
  accept: readAccept,
  country: oneOfWords({ dk: DANISH, no: NORWEGIAN }),
  modulus11: oneOfWords({ hint: 0, warning: 0, error: STRICT_MODULUS_11 }),
  newRuleFrom: readDay,
  context: (value, path, packed) => readMembers(value, path, packed, CONTEXT),
};
