// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ENGINE_FAILED, RequestError } from "../../../facade/request-error.js";

/** The file of the worker, next to the entry in dist/. Another bundler may have left it out. */
const WORKER = join(__dirname, "column-worker.cjs");

/** The most chunks in progress: enough that neither thread waits, few enough that memory use stays small. */
const MAX_PENDING = 8;

export const canUseWorker = () => existsSync(WORKER);

/**
 * Runs a stream on a worker thread.
 *
 * @param {{ name: string, text: string }} work the name of the stream, and its request as JSON text
 * @param {import("./same-thread.js").OnOutput} onOutput
 * @returns {import("./same-thread.js").Run}
 */
export const runOnWorker = (work, onOutput) => {
  const worker = new Worker(WORKER, { workerData: work });
  let pending = 0;
  /** @type {{ reason: unknown } | undefined} */
  let failure;
  /** @type {{ summary: unknown } | undefined} */
  let ended;
  let wake = () => {};

  const fail = (/** @type {unknown} */ reason) => {
    failure ??= { reason };
    wake();
  };
  worker.on("message", ({ codes, bytes, summary, error }) => {
    if (failure) return;
    if (error) return fail(new RequestError(error));
    try {
      onOutput(codes, bytes);
    } catch (thrown) {
      return fail(thrown);
    }
    if (bytes > 0) pending -= 1;
    if (summary) ended = { summary };
    wake();
  });
  // Only the failure is reported: the message may contain user input.
  worker.on("error", () => fail(new RequestError(ENGINE_FAILED)));
  worker.on("exit", () => fail(new RequestError(ENGINE_FAILED)));

  /** @param {() => boolean} ready */
  const until = async (ready) => {
    while (!failure && !ready()) await new Promise((/** @type {(_: void) => void} */ resolve) => (wake = resolve));
    if (failure) throw failure.reason;
  };

  return {
    async push(bytes) {
      // A copy, because a transferred buffer is detached here and may belong to the caller.
      const copy = bytes.slice();
      if (copy.length === 0) return;
      pending += 1;
      worker.postMessage(copy, [copy.buffer]);
      await until(() => pending < MAX_PENDING);
    },
    async end() {
      worker.postMessage(undefined);
      await until(() => ended !== undefined);
      return ended?.summary;
    },
    close: () => void worker.terminate(),
  };
};
