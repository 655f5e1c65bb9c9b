// @ts-check
import { newGlue } from "postregler:glue";
import base64 from "postregler:wasm";
import { catalogues } from "./catalogues.js";

/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {{ core: import("postregler:glue").Glue, memory: WebAssembly.Memory } | undefined} */
let running;
let handedOver = 0;

/**
 * The core as WebAssembly. Nothing happens at import: the first call compiles and starts the module, synchronously.
 *
 * @type {import("../../facade/engine.js").Engine}
 */
export const engine = {
  call(index, text, today) {
    const { core, memory } = (running ??= start());
    if (handedOver < catalogues.length) handOver(core);
    try {
      return core.call(index, text, today);
    } catch {
      // The core broke down, or the stack it was called on was full. Its memory is in no known state and may hold
      // what was typed: it is emptied and dropped, and the next call starts afresh.
      running = undefined;
      new Uint8Array(memory.buffer).fill(0);
      return null;
    }
  },
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
