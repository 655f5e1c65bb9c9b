// @ts-check
import { IO_FAILED, CliError } from "./cli-error.js";

// Each write handles its own error below; without a listener the stream would also throw it.
process.stdout.on("error", () => {});

/**
 * Writes a text and waits until it is flushed. Returns the exit code 0.
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

/** Whether the reader has closed the pipe. @param {unknown} error */
export const isBrokenPipe = (error) => error instanceof Error && "code" in error && error.code === "EPIPE";
