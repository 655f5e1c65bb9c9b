// @ts-check
import { openNative } from "./native.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */
/** @typedef {"native" | "wasm"} Host */

/**
 * The core on a certain host; nothing if it cannot run here.
 *
 * @type {(host: Host) => Engine | undefined}
 */
export const open = (host) => (host === "native" ? openNative() : openWasm());

/** The core on the best host there is. @returns {{ host: Host, engine: Engine }} */
export const openBest = () => {
  const native = openNative();
  return native ? { host: "native", engine: native } : { host: "wasm", engine: openWasm() };
};

/** @returns {Engine} */
const openWasm = () => require("./wasm.cjs").engine;
