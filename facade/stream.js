// @ts-check
import { RequestError } from "./request-error.js";

/**
 * A stream as an engine opens it. What gives nothing has broken down.
 *
 * @typedef {{
 *   refusal(): string | null | undefined,
 *   push(chunk: Uint8Array): Uint8Array | null | undefined,
 *   end(): Uint8Array | null | undefined,
 *   summary(): string | null | undefined,
 *   free?(): void,
 * }} RawStream
 */

/** Bytes are handed over in portions, so that the memory of the core stays small however much comes at once. */
const PORTION = 65_536;

/**
 * A stream for callers: bytes in, what comes out for each row, and counts.
 *
 * @param {RawStream} raw
 */
export const streamOver = (raw) => {
  const refusal = raw.refusal();
  if (refusal !== null && refusal !== undefined) {
    raw.free?.();
    throw refusal === "" ? brokenDown() : new RequestError(JSON.parse(refusal).error);
  }
  /** @type {string | undefined} The counts, once the stream has ended and its memory has been given back. */
  let final;

  const open = () => {
    if (final !== undefined) throw new Error("postregler: the stream has ended; open another one");
  };

  return Object.freeze({
    /** @param {Uint8Array} bytes */
    push(bytes) {
      open();
      if (!(bytes instanceof Uint8Array)) throw new TypeError("postregler: a stream takes a Uint8Array");
      /** @type {Uint8Array[]} */
      const results = [];
      for (let from = 0; from < bytes.length; from += PORTION) {
        results.push(raw.push(bytes.subarray(from, from + PORTION)) ?? fail());
      }
      return joined(results);
    },

    end() {
      open();
      const last = raw.end() ?? fail();
      final = raw.summary() ?? fail();
      raw.free?.();
      return last;
    },

    summary: () => JSON.parse(final ?? raw.summary() ?? fail()),
  });
};

/** @type {() => never} */
const fail = () => {
  throw brokenDown();
};

const brokenDown = () => new Error("postregler broke down; please report this");

/** @param {Uint8Array[]} results */
const joined = (results) => {
  const [only] = results;
  if (results.length === 1 && only) return only;
  const all = new Uint8Array(results.reduce((length, result) => length + result.length, 0));
  let at = 0;
  for (const result of results) {
    all.set(result, at);
    at += result.length;
  }
  return all;
};
