// @ts-check
import { newGlue } from "postregler:glue";
import base64 from "postregler:wasm";
import { catalogues } from "./catalogues.js";

/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {Instance | undefined} */
let running;
let handedOver = 0;

/**
 * The core as WebAssembly. Nothing happens at import: the first call compiles and starts the module, synchronously.
 *
 * @type {import("../../facade/engine.js").Engine}
 */
export const engine = {
  call(index, text, today) {
    return guarded(ready(), ({ core }) => core.call(index, text, today));
  },

  open(index, text, today) {
    const instance = ready();
    const raw = guarded(instance, ({ core }) => new core.Stream(index, text, today));
    if (!raw) return null;
    // A stream lives in the instance it was opened in, also when another one has been started since.
    return {
      refusal: () => raw.refusal(),
      push: (chunk) => guarded(instance, () => raw.push(chunk)),
      end: () => guarded(instance, () => raw.end()),
      summary: () => guarded(instance, () => raw.summary()),
      free: () => raw.free?.(),
    };
  },
};

/** @typedef {{ core: import("postregler:glue").Glue, memory: WebAssembly.Memory, broken?: true }} Instance */

const ready = () => {
  running ??= start();
  if (handedOver < catalogues.length) handOver(running.core);
  return running;
};

/**
 * The core breaks down, or the stack it is called on is full: then its memory is in no known state and may hold what was
 * typed. It is emptied and dropped, and the next call starts afresh.
 *
 * @template T
 * @param {Instance} instance
 * @param {(instance: Instance) => T} work
 */
const guarded = (instance, work) => {
  if (instance.broken) return null;
  try {
    return work(instance);
  } catch {
    instance.broken = true;
    if (running === instance) running = undefined;
    new Uint8Array(instance.memory.buffer).fill(0);
    return null;
  }
};

const start = () => {
  const core = newGlue();
  const { memory } = core.initSync({ module: (module ??= compile()) });
  handedOver = 0;
  return { core, memory };
};

const compile = () => {
  if (typeof WebAssembly !== "object") throw new Error("postregler needs WebAssembly, and there is none here");
  try {
    return new WebAssembly.Module(decode());
  } catch (cause) {
    throw new Error(
      "postregler may not compile its WebAssembly module here. " +
        "If the page has a Content-Security-Policy, its script-src must allow 'wasm-unsafe-eval'.",
      { cause },
    );
  }
};

/** The loop takes longer than compiling: younger browsers and Node have something better. */
const decode = () => {
  /** @type {any} Through the global object, lest a bundler should add a Buffer of its own. */
  const host = globalThis;
  if (host.Uint8Array.fromBase64) return host.Uint8Array.fromBase64(base64);
  if (host.Buffer) return host.Buffer.from(base64, "base64");
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
};

/** @param {import("postregler:glue").Glue} core */
const handOver = (core) => {
  while (handedOver < catalogues.length) {
    const refusal = core.add_catalogue(JSON.stringify(catalogues[handedOver]));
    if (refusal !== undefined) throw new Error(`postregler cannot take this catalogue: ${refusal}`);
    handedOver += 1;
  }
};
