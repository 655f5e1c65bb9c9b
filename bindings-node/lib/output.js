// @ts-check
import { BROKEN_FILE, Stop } from "./stop.js";

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
      else reject(isClosed(error) ? error : new Stop("cannot write to standard output", BROKEN_FILE));
    });
  });

/** Is nobody reading any more? @param {unknown} error */
export const isClosed = (error) => error instanceof Error && "code" in error && error.code === "EPIPE";
