// @ts-check
import { setImmediate } from "node:timers/promises";

/**
 * A run of a stream, on any thread.
 *
 * @typedef {{
 *   push(bytes: Uint8Array): Promise<void>,
 *   end(): Promise<unknown>,
 *   close(): void,
 * }} Run `push` resolves when more may come; `end` gives the counts; `close` lets go of everything at once
 *
 * @typedef {(codes: Uint8Array, bytes: number) => void} OnOutput the output for the given number of input bytes
 */

/** The number of bytes after which other work gets its turn: a fraction of a millisecond. */
const YIELD_AFTER_BYTES = 65_536;

/**
 * Runs a stream on the calling thread and yields between chunks.
 *
 * @param {ReturnType<typeof import("../../../facade/stream.js").createStream>} stream
 * @param {OnOutput} onOutput
 * @returns {Run}
 */
export const runOnSameThread = (stream, onOutput) => {
  let since = 0;
  return {
    async push(bytes) {
      onOutput(stream.push(bytes), bytes.length);
      since += bytes.length;
      if (since < YIELD_AFTER_BYTES) return;
      since = 0;
      await setImmediate();
    },
    async end() {
      onOutput(stream.end(), 0);
      return stream.summary();
    },
    close() {
      // Frees the memory of a stream that has not ended.
      try {
        stream.end();
      } catch {
        // The memory is freed already.
      }
    },
  };
};
