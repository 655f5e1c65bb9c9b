// @ts-check
import { ACCEPT_CPR, ACCEPT_FODSELSNUMMER, CODE, NEEDS_DAY } from "../../../facade/identity-codes.js";
import { termsOf } from "../../../facade/identity-terms.js";
import { today } from "../../../facade/today.js";
import { tell } from "./engine.js";

/** @typedef {import("../../../facade/identity-terms.js").Terms} Terms */

/** @type {Terms} */
const NOTHING_ASKED = { terms: 0, on: 0, newRuleFrom: 0 };

// An accepted number gives a negative integer.
/** @param {string} number */
export const isValidCpr = (number) => told(number, ACCEPT_CPR, 0, 0) < 0;

/** @param {string} number */
export const isValidFodselsnummer = (number) => told(number, ACCEPT_FODSELSNUMMER, 0, 0) < 0;

/** @type {(number: string, options?: unknown) => number} */
export const checkIdentityCode = (number, options) => {
  const { terms, on, newRuleFrom } = asked(options);
  return told(number, terms, on, newRuleFrom) & CODE;
};

/** @param {unknown} options */
export const asked = (options) => (options == null ? NOTHING_ASKED : termsOf(options));

/**
 * The clock is read only where the day matters, because reading it takes longer than the check.
 *
 * @type {(number: string, terms: number, on: number, newRuleFrom: number) => number}
 */
export const told = (number, terms, on, newRuleFrom) => {
  // A caller without types may pass anything: another type counts as no text, as `null` does in a request.
  const text = typeof number === "string" ? number : "";
  const answer = tell(text, terms, on, newRuleFrom);
  return answer === NEEDS_DAY ? tell(text, terms, today(), newRuleFrom) : answer;
};
