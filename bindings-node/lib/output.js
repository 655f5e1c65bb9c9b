// @ts-check
import { IO_FAILED, CliError } from "./cli-error.js";

// Each write reports its own error below; without a listener the stream would throw it a second time.
process.stdout.on("error", () => {});

/**
 * Writes, and waits until there is room for more. Gives the exit code of a command that is done then.
 *
 * @param {string} text
 * @returns {Promise<number>}
 */
export const print = (text) =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(0);
      else reject(isBrokenPipe(error) ? error : new CliError("cannot write to standard output", IO_FAILED));
    });
  });

/** Is nobody reading any more? @param {unknown} error */
export const isBrokenPipe = (error) => error instanceof Error && "code" in error && error.code === "EPIPE";
