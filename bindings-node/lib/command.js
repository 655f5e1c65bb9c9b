// @ts-check
import { version } from "../package.json";
import { answerLines } from "./call.js";
import { HELP } from "./help.js";
import { listOperations } from "./operations.js";
import { parse } from "./options.js";
import { isClosed, print } from "./output.js";
import { preflight } from "./preflight.js";
import { Stop, USAGE } from "./stop.js";

/**
 * Runs the command; gives its exit code.
 *
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export const run = async (args) => {
  try {
    return await dispatch(parse(args));
  } catch (error) {
    // Whoever reads our output, `head` for one, has seen enough.
    if (isClosed(error)) return 0;
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`postregler: ${error.message}\n`);
    return error.exitCode;
  }
};

/** @param {import("./options.js").Options} options */
const dispatch = async ({ command, operation, ...options }) => {
  if (options.help) return print(HELP);
  if (options.version) return print(`${version}\n`);
  switch (command) {
    case "call":
      return answerLines(operation, options);
    case "preflight":
      return preflight(operation, options);
    case "operations":
      return print(listOperations(options));
    case undefined:
      throw new Stop(`which command?\n\n${HELP}`, USAGE);
    default:
      throw new Stop("there is no such command; see postregler --help", USAGE);
  }
};
