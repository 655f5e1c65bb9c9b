// @ts-check
import { NUMBERS } from "../../facade/number-names.js";
import { asked, hasError, told } from "./ask.js";
import { engineOn } from "./input.js";
import { contextIn, countIn } from "./options.js";
import { print } from "./output.js";
import { REFUSED, Stop, USAGE } from "./stop.js";

/**
 * Writes made-up numbers, one a line.
 *
 * @param {string | undefined} kind
 * @param {import("./options.js").Options} options
 */
export const sample = async (kind, options) => {
  if (kind === undefined) throw new Stop("which kind of number? For one, cpr or fodselsnummer", USAGE);
  const { fault, series } = options.texts;
  const answer = asked(engineOn(options.host), "identity.sample", {
    kind: (Object.hasOwn(NUMBERS, kind) && NUMBERS[kind]?.[0]) || kind,
    count: countIn(options, "count"),
    seed: countIn(options, "seed"),
    fault,
    series,
    context: contextIn(options),
  });
  if (!options.quiet) process.stderr.write(told(answer));
  if (options.json) await print(`${JSON.stringify(answer)}\n`);
  else if (answer.numbers.length > 0) await print(`${answer.numbers.join("\n")}\n`);
  return hasError(answer) ? REFUSED : 0;
};
