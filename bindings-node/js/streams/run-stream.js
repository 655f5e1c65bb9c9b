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

/** From so many bytes on a thread of its own is worth its start, and what this thread would be kept from. */
const LARGE_BYTES = 1 << 20;

/**
 * A whole source through a stream of the core. However it ends, the source has been read to its end or let go.
 *
 * @param {import("../../../facade/engine.js").Engine} engine
 * @param {string} name the stream's
 * @param {unknown} request
 * @param {unknown} source
 * @param {Options} [options]
 */
export const runStream = async (engine, name, request, source, options = {}) => {
  const { onCodes, onProgress, signal, thread = "auto" } = options;
  const from = byteSource(source);

  /** @type {Uint8Array[]} */
  const codes = [];
  const done = { bytes: 0, ...(from.total === undefined ? {} : { total: from.total }) };
  const onOutput = (/** @type {Uint8Array} */ some, /** @type {number} */ bytes) => {
    if (!onCodes) codes.push(some);
    else if (some.length > 0) onCodes(some);
    done.bytes += bytes;
    if (bytes > 0) onProgress?.({ ...done });
  };

  const { until, forget } = interruptible(signal);
  /** @type {import("./same-thread.js").Run | undefined} */
  let run;
  try {
    signal?.throwIfAborted();
    // Read once: what a getter says the second time would be another request.
    const text = stringify(request);
    // A request that is refused is refused here, in the usual words, before anything is read.
    run = runOnSameThread(openStreamWithText(engine, STREAMS, name, text), onOutput);
    const start = await until(readStart(from, thread));
    if (start.large) {
      run.close();
      run = runOnWorker({ name, text }, onOutput);
    }
    for (const portion of start.portions) await until(run.push(portion));
    for (;;) {
      const portion = start.over ? undefined : await until(from.next());
      if (!portion) break;
      await until(run.push(portion));
    }
    const summary = await until(run.end());
    return onCodes ? { summary } : { codes: concatBytes(codes), summary };
  } catch (error) {
    try {
      from.stop(error);
    } catch {
      // What the source says to being let go is not why it was.
    }
    throw error;
  } finally {
    forget();
    run?.close();
  }
};

/**
 * The first portions: as many as it takes to know whether there is much to come.
 *
 * @param {import("./byte-source.js").Source} from
 * @param {"auto" | "same" | "own"} thread
 */
const readStart = async (from, thread) => {
  if (thread === "same" || !canUseWorker()) return { portions: [], large: false, over: false };
  if (thread === "own" || (from.total ?? 0) >= LARGE_BYTES) return { portions: [], large: true, over: false };
  /** @type {Uint8Array[]} */
  const portions = [];
  for (let bytes = 0; bytes < LARGE_BYTES;) {
    const portion = await from.next();
    if (!portion) return { portions, large: false, over: true };
    // Kept for a moment, and whoever gave it may use its memory again.
    portions.push(portion.slice());
    bytes += portion.length;
  }
  return { portions, large: true, over: false };
};

/**
 * Waits for what may take long, until the caller no longer wants it. (Racing each wait against one promise for the signal
 * would keep something of every wait until the end.)
 *
 * @param {AbortSignal} [signal]
 */
const interruptible = (signal) => {
  if (!signal) return { until: (/** @type {Promise<any>} */ work) => work, forget: () => undefined };
  let interrupt = (/** @type {unknown} */ _reason) => {};
  const abort = () => interrupt(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  return {
    until: (/** @type {Promise<any>} */ work) =>
      new Promise((resolve, reject) => {
        interrupt = reject;
        if (signal.aborted) abort();
        work.then(resolve, reject);
      }),
    forget: () => signal.removeEventListener("abort", abort),
  };
};
