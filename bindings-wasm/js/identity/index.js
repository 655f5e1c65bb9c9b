// @ts-check
import * as layout from "../../../facade/identity-codes.js";
import { packOptions } from "../../../facade/identity-options.js";
import { today } from "../../../facade/today.js";
import { checkPacked } from "./code-checks.js";

export { IDENTITY_KINDS } from "../../../facade/identity-codes.js";
export { RequestError } from "../../../facade/request-error.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./code-checks.js";

/**
 * Unpacks the integer that describes a number: see core/src/identity/packed.rs.
 *
 * @param {string} number
 * @param {unknown} [options]
 */
export const checkIdentity = (number, options) => {
  const { bits, on, newRuleFrom } = packOptions(options);
  // Without a day the core would return the code only.
  const answer = checkPacked(number, bits, on || today(), newRuleFrom);
  const code = answer & layout.CODE;
  return {
    // A refused number may still be well-formed.
    wellFormed: code < layout.FIRST_OF_FAULTS || code >= layout.FIRST_OF_POLICY,
    accepted: answer < 0,
    code,
    kind: (answer >> layout.KIND_LOWEST) & layout.KIND,
    birthDate: dateIn((answer >> layout.BIRTH_DATE_LOWEST) & layout.BIRTH_DATE),
    sex: (answer >> layout.SEX_LOWEST) & layout.SEX,
  };
};

/**
 * Unpacks a date as `yyyymmdd`: the day in five bits and the months in twelve, counted from 1 for the first January.
 *
 * @param {number} born
 */
const dateIn = (born) => {
  const months = (born >> 5) - 1;
  return born && (((months / 12) | 0) + layout.FIRST_YEAR) * 10_000 + ((months % 12) + 1) * 100 + (born & 31);
};
