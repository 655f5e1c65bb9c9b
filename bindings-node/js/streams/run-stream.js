// @ts-check
import { openStreamWithText, stringify } from "../../../facade/engine.js";
import { STREAMS } from "../../../facade/operations.js";
import { concatBytes } from "../../../facade/stream.js";
import { runOnWorker, canUseWorker } from "./worker-thread.js";
import { runOnSameThread } from "./same-thread.js";
import { byteSource } from "./byte-source.js";

/**
 * @typedef {{
 *   onCodes?: (codes: Uint8Array) => void,
 *   onProgress?: (done: { bytes: number, total?: number }) => void,
 *   signal?: AbortSignal,
 *   thread?: "auto" | "same" | "own",
 * }} Options
 */

/** From this size on, a worker thread is worth its start-up time. */
const LARGE_BYTES = 1 << 20;

/**
 * Runs a whole source through a stream of the core. In every case the source is read to its end or released.
 *
 * @param {import("../../../facade/engine.js").Engine} engine
 * @param {string} name the name of the stream
 * @param {unknown} request
 * @param {unknown} source
 * @param {Options} [options]
 */
export const runStream = async (engine, name, request, source, options = {}) => {
  const { onCodes, onProgress, signal, thread = "auto" } = options;
  const input = byteSource(source);

  /** @type {Uint8Array[]} */
  const codes = [];
  const done = { bytes: 0, ...(input.total === undefined ? {} : { total: input.total }) };
  const onOutput = (/** @type {Uint8Array} */ some, /** @type {number} */ bytes) => {
    if (!onCodes) codes.push(some);
    else if (some.length > 0) onCodes(some);
    done.bytes += bytes;
    if (bytes > 0) onProgress?.({ ...done });
  };

  const { abortable, removeListener } = onAbort(signal);
  /** @type {import("./same-thread.js").Run | undefined} */
  let run;
  try {
    signal?.throwIfAborted();
    // Serialised once, because a getter could return another value the second time.
    const text = stringify(request);
    // An invalid request is refused here, before anything is read.
    run = runOnSameThread(openStreamWithText(engine, STREAMS, name, text), onOutput);
    const start = await abortable(readStart(input, thread));
    if (start.large) {
      run.close();
      run = runOnWorker({ name, text }, onOutput);
    }
    for (const chunk of start.chunks) await abortable(run.push(chunk));
    for (;;) {
      const chunk = start.over ? undefined : await abortable(input.next());
      if (!chunk) break;
      await abortable(run.push(chunk));
    }
    const summary = await abortable(run.end());
    return onCodes ? { summary } : { codes: concatBytes(codes), summary };
  } catch (error) {
    try {
      input.stop(error);
    } catch {
      // An error while releasing the source must not hide the original one.
    }
    throw error;
  } finally {
    removeListener();
    run?.close();
  }
};

/**
 * Reads the first chunks, enough to decide whether the source is large.
 *
 * @param {import("./byte-source.js").Source} input
 * @param {"auto" | "same" | "own"} thread
 */
const readStart = async (input, thread) => {
  if (thread === "same" || !canUseWorker()) return { chunks: [], large: false, over: false };
  if (thread === "own" || (input.total ?? 0) >= LARGE_BYTES) return { chunks: [], large: true, over: false };
  /** @type {Uint8Array[]} */
  const chunks = [];
  for (let bytes = 0; bytes < LARGE_BYTES;) {
    const chunk = await input.next();
    if (!chunk) return { chunks, large: false, over: true };
    // Copied, because the source may reuse its memory.
    chunks.push(chunk.slice());
    bytes += chunk.length;
  }
  return { chunks, large: true, over: false };
};

/**
 * Waits for work until the signal aborts. (Racing every wait against one promise for the signal would retain memory for
 * each wait.)
 *
 * @param {AbortSignal} [signal]
 */
const onAbort = (signal) => {
  if (!signal) return { abortable: (/** @type {Promise<any>} */ work) => work, removeListener: () => undefined };
  let interrupt = (/** @type {unknown} */ _reason) => {};
  const abort = () => interrupt(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  return {
    abortable: (/** @type {Promise<any>} */ work) =>
      new Promise((resolve, reject) => {
        interrupt = reject;
        if (signal.aborted) abort();
        work.then(resolve, reject);
      }),
    removeListener: () => signal.removeEventListener("abort", abort),
  };
};
