// @ts-check
import { today } from "../../../facade/today.js";
import { asked, told } from "./checks.js";

export { IDENTITY_KINDS } from "../../../facade/identity-codes.js";
export { RequestError } from "../../../facade/request-error.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./checks.js";

/**
 * Takes the integer apart that tells of a number: see core/src/identity/packed.rs.
 *
 * @param {string} number
 * @param {unknown} [options]
 */
export const checkIdentity = (number, options) => {
  const { terms, on, newRuleFrom } = asked(options);
  // Without a day there would be nothing but the code.
  const answer = told(number, terms, on || today(), newRuleFrom);
  return {
    wellFormed: (answer & (1 << 30)) !== 0,
    code: answer & 63,
    kind: (answer >> 6) & 15,
    birthDate: dateIn((answer >> 12) & 0x3_ffff),
    sex: (answer >> 10) & 3,
  };
};

/** Day, month and the year after 1800 in five, four and nine bits, as `yyyymmdd`. @param {number} born */
const dateIn = (born) => (born === 0 ? 0 : ((born >> 9) + 1800) * 10_000 + ((born >> 5) & 15) * 100 + (born & 31));
