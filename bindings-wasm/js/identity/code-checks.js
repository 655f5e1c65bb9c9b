// @ts-check
import { ACCEPT_CPR, ACCEPT_FODSELSNUMMER, CODE, NEEDS_DAY } from "../../../facade/identity-codes.js";
import { packOptions } from "../../../facade/identity-options.js";
import { today } from "../../../facade/today.js";
import { callModule } from "./engine.js";

// The integer of an accepted number is negative.
/** @param {string} number */
export const isValidCpr = (number) => checkPacked(number, ACCEPT_CPR, 0, 0) < 0;

/** @param {string} number */
export const isValidFodselsnummer = (number) => checkPacked(number, ACCEPT_FODSELSNUMMER, 0, 0) < 0;

/** @type {(number: string, options?: unknown) => number} */
export const checkIdentityCode = (number, options) => {
  const { bits, on, newRuleFrom } = packOptions(options);
  return checkPacked(number, bits, on, newRuleFrom) & CODE;
};

/**
 * Checks a number. The clock is read only if the day matters, because reading it takes longer than the check.
 *
 * @type {(number: string, bits: number, on: number, newRuleFrom: number) => number}
 */
export const checkPacked = (number, bits, on, newRuleFrom) => {
  // A caller without types may pass anything: other types count as missing, like `null` in a request.
  const text = typeof number === "string" ? number : "";
  const answer = callModule(text, bits, on, newRuleFrom);
  return answer === NEEDS_DAY ? callModule(text, bits, today(), newRuleFrom) : answer;
};
