// @ts-check
import { createCall } from "../../facade/engine.js";
import { OPERATIONS, STREAMS } from "../../facade/operations.js";
import { createAreas } from "../../facade/operation-table.js";
import { runStream } from "./streams/run-stream.js";
import { loadBestEngine } from "./load-engine.js";

export { RequestError } from "../../facade/engine.js";
export { IDENTITY_CODES } from "../../facade/identity-codes.js";
export { PREFLIGHT_CODES } from "../../facade/preflight-codes.js";
// Single numbers are checked in WebAssembly here too: such a call takes a quarter of the time of a native one.
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "../../bindings-wasm/js/identity/code-checks.js";
export { OPERATIONS, STREAMS };

const best = loadBestEngine();

/** The engine that runs the core. */
export const host = best.host;

/** The operations by area; the build exports each area under its name. */
export const areas = createAreas(best.engine, OPERATIONS, STREAMS);

export const call = createCall(best.engine, OPERATIONS);

/** @typedef {(request: unknown, source: unknown, options?: import("./streams/run-stream.js").Options) => Promise<object>} RunSource */

/** Runs a whole byte source through a stream. @type {RunSource} */
export const checkColumn = (...args) => runStream(best.engine, "identity.check_column", ...args);

/** @type {RunSource} */
export const preflight = (...args) => runStream(best.engine, "dispatch.preflight", ...args);
