// @ts-check
import { EXHAUSTED_ERROR } from "./resource-exhaustion.js";
import { splitRows } from "./arrow-offsets.js";
import { ENGINE_FAILED, RequestError } from "./request-error.js";

/**
 * A stream as opened by an engine. A missing result means that the core failed.
 *
 * @typedef {{
 *   refusal(): string | null | undefined,
 *   push(chunk: Uint8Array): Uint8Array | null | undefined,
 *   pushOffsets(chunk: Uint8Array, offsets: Uint32Array): Uint8Array | null | undefined,
 *   end(): Uint8Array | null | undefined,
 *   summary(): string | null | undefined,
 *   free?(): void,
 * }} RawStream
 */

/** The most bytes per call, so that the memory of the core stays small for inputs of any length. */
const MAX_CHUNK_BYTES = 65_536;

/**
 * Creates the public stream: bytes in, the output for each row and counts out.
 *
 * @param {RawStream} raw
 */
export const createStream = (raw) => {
  const refusal = raw.refusal();
  if (refusal !== null && refusal !== undefined) {
    raw.free?.();
    throw new RequestError(refusal === "" ? ENGINE_FAILED : JSON.parse(refusal).error);
  }
  let failed = false;
  /** @type {string | undefined} The counts, once the stream has ended and its memory has been given back. */
  let finalSummary;

  /**
   * Returns the result of the core. After a failure the core is not called again, because its counts would be
   * unreliable.
   *
   * @template T
   * @param {() => T | null | undefined} work
   * @returns {T}
   */
  const checked = (work) => {
    const result = failed ? undefined : work();
    if (result !== null && result !== undefined) return result;
    failed = true;
    throw new RequestError(ENGINE_FAILED);
  };

  const assertOpen = () => {
    if (finalSummary !== undefined) throw new Error("postregler: the stream has ended; open a new one");
  };

  /**
   * Wraps a function so that the stream fails for good once the host has run out of resources, because the state is
   * then unknown.
   *
   * @template {unknown[]} Given
   * @template T
   * @param {(...given: Given) => T} work
   * @returns {(...given: Given) => T}
   */
  const failingOnExhaustion =
    (work) =>
    (...input) => {
      try {
        return work(...input);
      } catch (/** @type {any} */ error) {
        // `isExhaustion`, inlined because a call needs stack space. Invalid offsets are a RangeError of this package.
        const isHostError =
          error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError";
        if (!isHostError || error.message.startsWith("postregler: ")) throw error;
        failed = true;
        throw EXHAUSTED_ERROR;
      }
    };

  return Object.freeze({
    push: failingOnExhaustion((/** @type {Uint8Array | ArrayBuffer} */ chunk) => {
      assertOpen();
      const bytes = bytesOf(chunk);
      /** @type {Uint8Array[]} */
      const results = [];
      for (let from = 0; from < bytes.length; from += MAX_CHUNK_BYTES) {
        results.push(checked(() => raw.push(bytes.subarray(from, from + MAX_CHUNK_BYTES))));
      }
      return concatBytes(results);
    }),

    pushOffsets: failingOnExhaustion(
      (/** @type {Uint8Array | ArrayBuffer} */ chunk, /** @type {Int32Array | Uint32Array} */ offsets) => {
        assertOpen();
        const bytes = bytesOf(chunk);
        /** @type {Uint8Array[]} */
        const results = [];
        const copy = isShared(offsets) ? offsets.slice() : offsets;
        for (const rows of splitRows(bytes.length, copy, MAX_CHUNK_BYTES)) {
          const slice = bytes.subarray(rows.from, rows.to);
          results.push(checked(() => raw.pushOffsets(slice, rows.offsets)));
        }
        return concatBytes(results);
      },
    ),

    end: failingOnExhaustion(() => {
      assertOpen();
      const last = checked(() => raw.end());
      finalSummary = checked(() => raw.summary());
      raw.free?.();
      return last;
    }),

    summary: failingOnExhaustion(() => JSON.parse(finalSummary ?? checked(() => raw.summary()))),
  });
};

/**
 * Detects bytes by tag and not by class: test runners, frames and workers have classes of their own.
 *
 * @param {unknown} chunk
 * @returns {Uint8Array}
 */
const bytesOf = (chunk) => {
  const name = Object.prototype.toString.call(chunk);
  if (name === "[object ArrayBuffer]") return new Uint8Array(/** @type {ArrayBuffer} */ (chunk));
  if (name !== "[object Uint8Array]" || !ArrayBuffer.isView(chunk)) {
    throw new TypeError("postregler: a stream takes bytes: a Uint8Array or an ArrayBuffer");
  }
  const bytes = /** @type {Uint8Array} */ (chunk);
  // Shared memory is copied first, because another thread may change it. `slice` of a Buffer would not copy.
  return isShared(bytes) ? new Uint8Array(bytes) : bytes;
};

/** Whether another thread may write to the memory. @param {unknown} view */
const isShared = (view) =>
  ArrayBuffer.isView(view) && Object.prototype.toString.call(view.buffer) === "[object SharedArrayBuffer]";

/** Concatenates the outputs. @param {Uint8Array[]} results */
export const concatBytes = (results) => {
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
