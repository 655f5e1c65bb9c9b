// @ts-check
import { version } from "../package.json";
import { answerLines } from "./call.js";
import { check } from "./check/check.js";
import { COMMANDS } from "./commands.js";
import { cost } from "./cost/cost.js";
import { help } from "./help.js";
import { mask } from "./mask.js";
import { listOperations } from "./operations.js";
import { parse } from "./options.js";
import { isBrokenPipe, print } from "./output.js";
import { preflight } from "./preflight.js";
import { rules } from "./rules.js";
import { sample } from "./sample.js";
import { CliError, USAGE_ERROR } from "./cli-error.js";

/**
 * Runs the command; returns its exit code.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export const run = async (args) => {
  try {
    return await dispatch(parse(args));
  } catch (error) {
    // The reader of the output, such as `head`, has closed the pipe.
    if (isBrokenPipe(error)) return 0;
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`postregler: ${error.message}\n`);
    return error.exitCode;
  }
};

/** @type {Record<string, (word: string | undefined, options: import("./options.js").Options) => Promise<number>>} */
const RUN = {
  call: answerLines,
  check,
  cost,
  mask,
  operations: (_, options) => print(listOperations(options)),
  preflight,
  rules,
  sample,
};

/** @param {import("./options.js").Options} options */
const dispatch = async (options) => {
  const { command, operation } = options;
  if (options.help) return print(help(command));
  if (options.version) return print(`${version}\n`);
  if (command === undefined) throw new CliError(`missing command\n\n${help(undefined)}`, USAGE_ERROR);
  const work = COMMANDS.has(command) ? RUN[command] : undefined;
  if (!work) throw new CliError("unknown command; see postregler --help", USAGE_ERROR);
  return work(operation, options);
};
