// @ts-check
import { IDENTITY_KINDS } from "./identity-codes.js";
import { RequestError } from "./request-error.js";

/**
 * What a check asks for, in integers: see core/src/identity/packed.rs. A day is `yyyymmdd`, 0 where none was given.
 *
 * @typedef {{ readonly terms: number, readonly on: number, readonly newRuleFrom: number }} Terms
 */

const ACCEPT = 1 << 16;
const DANISH = 1 << 17;
const NORWEGIAN = 1 << 18;
const SYNTHETIC = 1 << 19;
const STRICT_MODULUS_11 = 1 << 20;

const FIELDS = ["accept", "country", "modulus11", "newRuleFrom", "context"];
const CONTEXT = ["on", "environment", "locale"];
const COUNTRY = ["dk", "no"];
const MODULUS_11 = ["hint", "warning", "error"];
const ENVIRONMENT = ["production", "test"];
const LOCALE = ["da", "nb", "nn", "en"];
const DATE = "a date, YYYY-MM-DD";

/**
 * Reads what `identity.check` takes beside the number, as strictly as it does: a word that nobody knows, passed over in
 * silence, would let through what was to be refused.
 *
 * @param {unknown} options
 * @returns {Terms}
 */
export const termsOf = (options) => {
  const { accept, country, modulus11, newRuleFrom, context } = members(options, "", FIELDS);
  let terms = accept == null ? 0 : accepting(accept);
  terms |= [0, DANISH, NORWEGIAN][chosen(country, COUNTRY, "/country")] ?? 0;
  if (chosen(modulus11, MODULUS_11, "/modulus11") === 3) terms |= STRICT_MODULUS_11;
  const from = day(newRuleFrom, "/newRuleFrom");
  const { on, environment, locale } = members(context, "/context", CONTEXT);
  const today = day(on, "/context/on");
  if (chosen(environment, ENVIRONMENT, "/context/environment") === 2) terms |= SYNTHETIC;
  chosen(locale, LOCALE, "/context/locale");
  return { terms, on: today, newRuleFrom: from };
};

/** A day that is none, though it looks like one. @param {"/context/on" | "/newRuleFrom"} path */
export const noSuchDay = (path) => refusal("unknown-value", path, DATE);

/** @param {unknown} accept */
const accepting = (accept) => {
  if (!Array.isArray(accept)) throw refusal("wrong-type", "/accept", "a list");
  const kinds = Object.values(IDENTITY_KINDS);
  return accept.reduce((terms, kind, at) => terms | (1 << (place(kind, kinds, `/accept/${at}`) - 1)), ACCEPT);
};

/** @type {(value: unknown, path: string, names: readonly string[]) => Record<string, unknown>} */
const members = (value, path, names) => {
  if (value == null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw refusal("wrong-type", path, "an object");
  // Not with the name that is too many: it may be anything.
  if (!Object.keys(value).every((name) => names.includes(name)))
    throw refusal("unknown-field", path, names.join(" | "));
  return { ...value };
};

/** Which of the words it is, counted from 1; 0 if it was left out. @type {(value: unknown, words: readonly string[], path: string) => number} */
const chosen = (value, words, path) => (value == null ? 0 : place(value, words, path));

/** @type {(value: unknown, words: readonly string[], path: string) => number} */
const place = (value, words, path) => {
  const at = words.indexOf(/** @type {string} */ (value));
  if (at < 0) throw refusal(typeof value === "string" ? "unknown-value" : "wrong-type", path, words.join(" | "));
  return at + 1;
};

/** @type {(value: unknown, path: string) => number} */
const day = (value, path) => {
  if (value == null) return 0;
  if (typeof value !== "string") throw refusal("wrong-type", path, DATE);
  const number = /^\d{4}-\d\d-\d\d$/.test(value) ? Number(value.replace(/-/g, "")) : 0;
  if (number === 0) throw refusal("unknown-value", path, DATE);
  return number;
};

/** @type {(code: string, path: string, expected: string) => RequestError} */
const refusal = (code, path, expected) => new RequestError({ code: `request.${code}`, path, expected });
