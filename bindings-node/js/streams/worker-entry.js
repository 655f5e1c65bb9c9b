// @ts-check
// The entry of the worker thread: takes chunks and returns codes. It loads the same package, and so the same core, as
// the main thread.
import { parentPort, workerData } from "node:worker_threads";
import { ENGINE_FAILED } from "../../../facade/request-error.js";

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);

/**
 * Posts the result of some work. The main thread terminates the worker: closing the port here could lose the last
 * message.
 *
 * @param {() => object} work
 */
const reply = (work) => {
  try {
    port.postMessage(work());
  } catch {
    port.postMessage({ error: ENGINE_FAILED });
  }
};

/** @type {{ name: string, text: string }} */
const { name, text } = workerData;
// @ts-expect-error -- the package as it is built, beside this file
const core = require("./index.cjs");
const { method } = core.STREAMS.find((/** @type {{ name: string }} */ stream) => stream.name === name);
const [area, open] = method;
const stream = core[area][open](JSON.parse(text));

port.on("message", (/** @type {Uint8Array | undefined} */ chunk) =>
  reply(() => {
    if (!chunk) return { codes: stream.end(), bytes: 0, summary: stream.summary() };
    const codes = stream.push(chunk);
    // The chunk contained identity numbers, and its memory may be reused.
    chunk.fill(0);
    return { codes, bytes: chunk.length };
  }),
);
