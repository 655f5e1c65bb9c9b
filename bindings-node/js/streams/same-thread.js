// @ts-check
import { setImmediate } from "node:timers/promises";

/**
 * What goes through a stream of the core, wherever that runs.
 *
 * @typedef {{
 *   push(bytes: Uint8Array): Promise<void>,
 *   end(): Promise<unknown>,
 *   close(): void,
 * }} Run `push` resolves when more may come; `end` gives the counts; `close` lets go of everything at once
 *
 * @typedef {(codes: Uint8Array, bytes: number) => void} OnOutput  what came out for the next so many bytes
 */

/** After so many bytes everything else has its turn: a fraction of a millisecond. */
const YIELD_AFTER_BYTES = 65_536;

/**
 * On this thread, with a turn for everything else between two portions.
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
      // Gives its memory back; one that has ended has done so.
      try {
        stream.end();
      } catch {
        // There is nothing left to give back.
      }
    },
  };
};
