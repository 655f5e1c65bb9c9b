// @ts-check
import { loadNativeEngine } from "./native-engine.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */
/** @typedef {"native" | "wasm"} Host */

/**
 * The core on a certain host; nothing if it cannot run here.
 *
 * @type {(host: Host) => Engine | undefined}
 */
export const loadEngine = (host) => (host === "native" ? loadNativeEngine() : loadWasmEngine());

/** The core on the best host there is. @returns {{ host: Host, engine: Engine }} */
export const loadBestEngine = () => {
  const native = loadNativeEngine();
  return native ? { host: "native", engine: native } : { host: "wasm", engine: loadWasmEngine() };
};

/** @returns {Engine} */
const loadWasmEngine = () => require("./wasm.cjs").engine;
