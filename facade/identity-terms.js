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
 * What a check asks for, in integers: see core/src/identity/packed.rs. A day is `yyyymmdd`, 0 where none was given.
 *
 * @typedef {{ terms: number, on: number, newRuleFrom: number }} Terms
 * @typedef {(value: any, path: string, found: Terms, name: string) => void} Reader
 */

const DATE = "a date, YYYY-MM-DD";

/**
 * Reads what `identity.check` takes beside the number, as strictly as it does: an unknown word that is ignored would let
 * through what the caller meant to refuse.
 *
 * @param {unknown} options
 * @returns {Terms}
 */
export const termsOf = (options) => {
  const found = { terms: 0, on: 0, newRuleFrom: 0 };
  members(options, "", found, OPTIONS);
  return found;
};

/** @type {(value: any, path: string, found: Terms, fields: Record<string, Reader>) => void} */
const members = (value, path, found, fields) => {
  if (typeof value !== "object" || Array.isArray(value)) throw refusal("wrong-type", path, "an object");
  const names = Object.keys(fields);
  // Not with the name that is too many: it may be anything.
  if (!Object.keys(value).every((name) => names.includes(name)))
    throw refusal("unknown-field", path, names.join(" | "));
  for (const name of names) {
    const member = value[name];
    if (member != null) fields[name]?.(member, `${path}/${name}`, found, name);
  }
};

/** One of the words, each with its bits in the terms. @type {(words: Record<string, number>) => Reader} */
const word = (words) => (value, path, found) => {
  const names = Object.keys(words);
  if (!names.includes(value))
    throw refusal(typeof value === "string" ? "unknown-value" : "wrong-type", path, names.join(" | "));
  found.terms |= /** @type {number} */ (words[value]);
};

/** @type {Reader} */
const accept = (value, path, found) => {
  if (!Array.isArray(value)) throw refusal("wrong-type", path, "a list");
  const kind = word(
    Object.fromEntries(Object.entries(IDENTITY_KINDS).map(([at, name]) => [name, 1 << (+at - 1 + KINDS_LOWEST)])),
  );
  found.terms |= ACCEPT;
  value.forEach((name, at) => kind(name, `${path}/${at}`, found, ""));
};

/** @type {Reader} */
const day = (value, path, found, name) => {
  if (typeof value !== "string") throw refusal("wrong-type", path, DATE);
  const date = new Date(/^\d[-\d]{9}$/.test(value) ? value : NaN);
  // Some engines take 30 February for 2 March, and other things of ten signs for a day.
  if (isNaN(+date) || !date.toISOString().startsWith(value)) throw refusal("unknown-value", path, DATE);
  found[/** @type {"on" | "newRuleFrom"} */ (name)] = +value.replace(/-/g, "");
};

/** @type {(code: string, path: string, expected: string) => RequestError} */
const refusal = (code, path, expected) => new RequestError({ code: `request.${code}`, path, expected });

/** @type {Record<string, Reader>} */
const CONTEXT = {
  on: day,
  environment: word({ production: 0, test: SYNTHETIC }),
  locale: word(LOCALE_BITS),
};

/** @type {Record<string, Reader>} */
const OPTIONS = {
  accept,
  country: word({ dk: DANISH, no: NORWEGIAN }),
  modulus11: word({ hint: 0, warning: 0, error: STRICT_MODULUS_11 }),
  newRuleFrom: day,
  context: (value, path, found) => members(value, path, found, CONTEXT),
};
