// @ts-check
import { noSuchDay, termsOf } from "../../../facade/identity-terms.js";
import { today } from "../../../facade/today.js";
import { tell } from "./engine.js";

/** @typedef {import("../../../facade/identity-terms.js").Terms} Terms */

const CODE = 63;
const USABLE = 1 << 30;
/** Without a day it cannot be told. */
const NEEDS_DAY = 1 << 31;
/** A day that was given does not exist. */
const NO_SUCH_DAY = -1;

/** @type {Terms} */
const NOTHING_ASKED = { terms: 0, on: 0, newRuleFrom: 0 };

/** @type {Terms | undefined} */
let cpr;
/** @type {Terms | undefined} */
let fodselsnummer;

/** @param {string} number */
export const isValidCpr = (number) => (told(number, (cpr ??= termsOf({ accept: ["cpr"] }))) & USABLE) !== 0;

/** @param {string} number */
export const isValidFodselsnummer = (number) =>
  (told(number, (fodselsnummer ??= termsOf({ accept: ["fodselsnummer", "dnummer"] }))) & USABLE) !== 0;

/** @type {(number: string, options?: unknown) => number} */
export const checkIdentityCode = (number, options) => told(number, asked(options)) & CODE;

/** @param {unknown} options */
export const asked = (options) => (options == null ? NOTHING_ASKED : termsOf(options));

/**
 * A day is asked of the clock only where it matters: reading the clock takes longer than the check.
 *
 * @type {(number: string, terms: Terms) => number}
 */
export const told = (number, { terms, on, newRuleFrom }) => {
  // Whoever is not held to types may pass anything: what is no text is nothing, as `null` in a request.
  const text = typeof number === "string" ? number : "";
  const answer = tell(text, terms, on, newRuleFrom);
  if (answer >= 0) return answer;
  if (answer === NEEDS_DAY) return tell(text, terms, today(), newRuleFrom);
  throw noSuchDay(tell("", 0, 0, newRuleFrom) === NO_SUCH_DAY ? "/newRuleFrom" : "/context/on");
};
