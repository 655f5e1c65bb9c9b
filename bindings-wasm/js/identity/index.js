// @ts-check
import * as bits from "../../../facade/identity-codes.js";
import { today } from "../../../facade/today.js";
import { asked, told } from "./checks.js";

export { IDENTITY_KINDS } from "../../../facade/identity-codes.js";
export { RequestError } from "../../../facade/request-error.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./checks.js";

/**
 * Unpacks the integer that describes a number: see core/src/identity/packed.rs.
 *
 * @param {string} number
 * @param {unknown} [options]
 */
export const checkIdentity = (number, options) => {
  const { terms, on, newRuleFrom } = asked(options);
  // Without a day there would be nothing but the code.
  const answer = told(number, terms, on || today(), newRuleFrom);
  const code = answer & bits.CODE;
  return {
    // A number that is refused may be well-formed all the same.
    wellFormed: code < bits.FIRST_OF_FAULTS || code >= bits.FIRST_OF_POLICY,
    accepted: answer < 0,
    code,
    kind: (answer >> bits.KIND_LOWEST) & bits.KIND,
    birthDate: dateIn((answer >> bits.BORN_LOWEST) & bits.BORN),
    sex: (answer >> bits.SEX_LOWEST) & bits.SEX,
  };
};

/** Day, month and years in five, four and eight bits, as `yyyymmdd`. @param {number} born */
const dateIn = (born) => born && ((born >> 9) + bits.FIRST_YEAR) * 10_000 + ((born >> 5) & 15) * 100 + (born & 31);
