// @ts-check
import { loadNativeEngine } from "./native-engine.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */
/** @typedef {"native" | "wasm"} Host */

/**
 * Loads the given engine; undefined if it is not available on this machine.
 *
 * @type {(host: Host) => Engine | undefined}
 */
export const loadEngine = (host) => (host === "native" ? loadNativeEngine() : loadWasmEngine());

/** Loads the native engine, or WebAssembly if there is none. @returns {{ host: Host, engine: Engine }} */
export const loadBestEngine = () => {
  const native = loadNativeEngine();
  return native ? { host: "native", engine: native } : { host: "wasm", engine: loadWasmEngine() };
};

/** @returns {Engine} */
const loadWasmEngine = () => require("./wasm.cjs").engine;
