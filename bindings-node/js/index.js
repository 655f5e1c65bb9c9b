// @ts-check
import { callOver } from "../../facade/engine.js";
import { OPERATIONS, STREAMS } from "../../facade/operations.js";
import { areasOf } from "../../facade/table.js";
import { runThrough } from "./columns/run.js";
import { openBest } from "./hosts.js";

export { RequestError } from "../../facade/engine.js";
export { IDENTITY_CODES } from "../../facade/identity-codes.js";
export { PREFLIGHT_CODES } from "../../facade/preflight-codes.js";
// One number alone is checked in WebAssembly here too: a call there takes a quarter of the time of one into native code.
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "../../bindings-wasm/js/identity/checks.js";
export { OPERATIONS, STREAMS };

const best = openBest();

/** What runs the core here. */
export const host = best.host;

/** Every area with its operations; the build gives each area a name of its own in the package. */
export const areas = areasOf(best.engine, OPERATIONS, STREAMS);

export const call = callOver(best.engine, OPERATIONS);

/** @typedef {(request: unknown, source: unknown, options?: import("./columns/run.js").Options) => Promise<object>} Through */

/** A whole source of bytes through a stream. @type {Through} */
export const checkColumn = (...given) => runThrough(best.engine, "identity.check_column", ...given);

/** @type {Through} */
export const preflight = (...given) => runThrough(best.engine, "dispatch.preflight", ...given);
