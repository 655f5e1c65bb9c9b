// @ts-check
import { apart, canRunApart } from "./apart.js";
import { here } from "./here.js";
import { sourceOf } from "./source.js";

/**
 * @typedef {{
 *   onCodes?: (codes: Uint8Array) => void,
 *   onProgress?: (done: { bytes: number, total?: number }) => void,
 *   signal?: AbortSignal,
 *   thread?: "auto" | "same" | "own",
 * }} Options
 */

/** From so many bytes on a thread of its own is worth its start, and what this thread would be kept from. */
const LARGE = 1 << 20;

/**
 * A whole source through a stream of the core.
 *
 * @param {Record<string, Record<string, (request: any) => any>>} areas
 * @param {readonly [area: string, method: string]} method
 * @param {unknown} request
 * @param {unknown} source
 * @param {Options} [options]
 */
export const runThrough = async (areas, [area, method], request, source, options = {}) => {
  const { onCodes, onProgress, signal, thread = "auto" } = options;
  const text = JSON.stringify(request);
  // A request that is refused is refused here, in the usual words, before anything is read.
  const stream = areas[area]?.[method]?.(request);
  signal?.throwIfAborted();
  const from = sourceOf(source);

  /** @type {Uint8Array[]} */
  const codes = [];
  const done = { bytes: 0, ...(from.total === undefined ? {} : { total: from.total }) };
  const take = (/** @type {Uint8Array} */ some, /** @type {number} */ bytes) => {
    if (!onCodes) codes.push(some);
    else if (some.length > 0) onCodes(some);
    done.bytes += bytes;
    if (bytes > 0) onProgress?.({ ...done });
  };

  const { until, forget } = interruptible(signal);
  /** @type {import("./here.js").Run | undefined} */
  let run;
  try {
    const start = await until(beginning(from, thread));
    run = start.large ? apart({ area, method, text }, take) : here(stream, take);
    if (start.large) stream.end();
    for (const portion of start.portions) await until(run.push(portion));
    for (;;) {
      const portion = start.over ? undefined : await until(from.next());
      if (!portion) break;
      await until(run.push(portion));
    }
    const summary = await until(run.end());
    return onCodes ? { summary } : { codes: joined(codes), summary };
  } catch (error) {
    from.stop(error);
    throw error;
  } finally {
    forget();
    run?.close();
  }
};

/**
 * The first portions: as many as it takes to know whether there is much to come.
 *
 * @param {import("./source.js").Source} from
 * @param {"auto" | "same" | "own"} thread
 */
const beginning = async (from, thread) => {
  if (thread === "same" || !canRunApart()) return { portions: [], large: false, over: false };
  if (thread === "own" || (from.total ?? 0) >= LARGE) return { portions: [], large: true, over: false };
  /** @type {Uint8Array[]} */
  const portions = [];
  for (let bytes = 0; bytes < LARGE;) {
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

/** @param {Uint8Array[]} parts */
const joined = (parts) => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
