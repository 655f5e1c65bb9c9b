// @ts-check
import { NUMBERS } from "../../../facade/number-names.js";
import { contextFrom } from "../options.js";
import { CliError, USAGE_ERROR } from "../cli-error.js";

/**
 * A column to check.
 *
 * @typedef {object} CheckTarget
 * @property {string | undefined} column as typed; undefined if the file has a single column
 * @property {string} rule
 * @property {{ accept: readonly string[], modulus11: "error" | undefined, repairLeadingZero: true | undefined, context: object }} request
 *   as identity.check_column takes it
 */

/**
 * Parses the columns and their rules, in the given order.
 *
 * @param {import("../options.js").Options} options
 * @returns {CheckTarget[]}
 */
export const parseTargets = (options) => {
  const { column: columns = [], rule: names = [] } = options.lists;
  if (names.length === 0)
    throw new CliError("missing --rule, such as dk.cpr; see postregler check --help", USAGE_ERROR);
  if (names.length > 1 && names.length !== columns.length) {
    throw new CliError("use one --rule for all columns, or one for each --column", USAGE_ERROR);
  }
  const context = contextFrom(options);
  const modulus11 = options.flags.has("strict-modulus11") ? "error" : undefined;
  const repairLeadingZero = options.flags.has("repair") || undefined;
  /** @type {(column: string | undefined, rule: string) => CheckTarget} */
  const target = (column, rule) => {
    const accept = Object.hasOwn(NUMBERS, rule) ? NUMBERS[rule] : undefined;
    if (!accept) throw new CliError("unknown rule; see postregler check --help", USAGE_ERROR);
    return { column, rule, request: { accept, modulus11, repairLeadingZero, context } };
  };
  const [first = ""] = names;
  if (columns.length === 0) return [target(undefined, first)];
  return columns.map((column, at) => target(column, names.length === 1 ? first : (names[at] ?? "")));
};
