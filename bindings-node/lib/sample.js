// @ts-check
import { NUMBERS } from "../../facade/number-names.js";
import { sendRequest, hasError, findingLines } from "./request.js";
import { engineFor } from "./input.js";
import { contextFrom, parseCount } from "./options.js";
import { print } from "./output.js";
import { CHECK_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/**
 * Prints synthetic numbers, one per line.
 *
 * @param {string | undefined} kind
 * @param {import("./options.js").Options} options
 */
export const sample = async (kind, options) => {
  if (kind === undefined) throw new CliError("missing kind of number, such as cpr or fodselsnummer", USAGE_ERROR);
  const { fault, series } = options.texts;
  const answer = sendRequest(engineFor(options.host), "identity.sample", {
    kind: (Object.hasOwn(NUMBERS, kind) && NUMBERS[kind]?.[0]) || kind,
    count: parseCount(options, "count"),
    seed: parseCount(options, "seed"),
    fault,
    series,
    context: contextFrom(options),
  });
  if (!options.quiet) process.stderr.write(findingLines(answer));
  if (options.json) await print(`${JSON.stringify(answer)}\n`);
  else if (answer.numbers.length > 0) await print(`${answer.numbers.join("\n")}\n`);
  return hasError(answer) ? CHECK_FAILED : 0;
};
