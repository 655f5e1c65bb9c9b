// @ts-check
import { NUMBERS } from "../../../facade/number-names.js";
import { contextFrom } from "../options.js";
import { CliError, USAGE_ERROR } from "../cli-error.js";

/**
 * What is to be checked.
 *
 * @typedef {object} CheckTarget
 * @property {string | undefined} column as it was typed; nothing for the only column there is
 * @property {string} rule
 * @property {{ accept: readonly string[], modulus11: "error" | undefined, repairLeadingZero: true | undefined, context: object }} request
 *   as identity.check_column takes it
 */

/**
 * The columns and their rules, in the order in which they were named.
 *
 * @param {import("../options.js").Options} options
 * @returns {CheckTarget[]}
 */
export const parseTargets = (options) => {
  const { column: columns = [], rule: names = [] } = options.lists;
  if (names.length === 0)
    throw new CliError("which rule? --rule dk.cpr, for one; see postregler check --help", USAGE_ERROR);
  if (names.length > 1 && names.length !== columns.length) {
    throw new CliError("one --rule for all columns, or one for each --column", USAGE_ERROR);
  }
  const context = contextFrom(options);
  const modulus11 = options.flags.has("strict-modulus11") ? "error" : undefined;
  const repairLeadingZero = options.flags.has("repair") || undefined;
  /** @type {(column: string | undefined, rule: string) => CheckTarget} */
  const target = (column, rule) => {
    const accept = Object.hasOwn(NUMBERS, rule) ? NUMBERS[rule] : undefined;
    if (!accept) throw new CliError("there is no such rule; see postregler check --help", USAGE_ERROR);
    return { column, rule, request: { accept, modulus11, repairLeadingZero, context } };
  };
  const [first = ""] = names;
  if (columns.length === 0) return [target(undefined, first)];
  return columns.map((column, at) => target(column, names.length === 1 ? first : (names[at] ?? "")));
};
