// @ts-check
import { ACCEPT_CPR, ACCEPT_FODSELSNUMMER } from "../../../facade/identity-codes.js";
import { termsOf } from "../../../facade/identity-terms.js";
import { today } from "../../../facade/today.js";
import { tell } from "./engine.js";

/** @typedef {import("../../../facade/identity-terms.js").Terms} Terms */

const CODE = 63;
const USABLE = 1 << 30;

/** @type {Terms} */
const NOTHING_ASKED = { terms: 0, on: 0, newRuleFrom: 0 };

/** @param {string} number */
export const isValidCpr = (number) => (told(number, ACCEPT_CPR, 0, 0) & USABLE) !== 0;

/** @param {string} number */
export const isValidFodselsnummer = (number) => (told(number, ACCEPT_FODSELSNUMMER, 0, 0) & USABLE) !== 0;

/** @type {(number: string, options?: unknown) => number} */
export const checkIdentityCode = (number, options) => {
  const { terms, on, newRuleFrom } = asked(options);
  return told(number, terms, on, newRuleFrom) & CODE;
};

/** @param {unknown} options */
export const asked = (options) => (options == null ? NOTHING_ASKED : termsOf(options));

/**
 * A day is asked of the clock only where it matters, which is told by the highest bit: reading the clock takes longer
 * than the check.
 *
 * @type {(number: string, terms: number, on: number, newRuleFrom: number) => number}
 */
export const told = (number, terms, on, newRuleFrom) => {
  // Whoever is not held to types may pass anything: what is no text is nothing, as `null` in a request.
  const text = typeof number === "string" ? number : "";
  const answer = tell(text, terms, on, newRuleFrom);
  return answer < 0 ? tell(text, terms, today(), newRuleFrom) : answer;
};
