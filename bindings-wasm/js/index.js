// @ts-check
import { callText } from "../../facade/engine.js";
import { OPERATIONS, STREAMS } from "../../facade/operations.js";
import { areasOf } from "../../facade/table.js";
import { engine } from "./engine.js";

export { RequestError } from "../../facade/engine.js";
export { IDENTITY_CODES } from "../../facade/identity-codes.js";
export { PREFLIGHT_CODES } from "../../facade/preflight-codes.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./identity/checks.js";
export { OPERATIONS, STREAMS };

/** Every area with its operations; the build gives each area a name of its own in the package. */
export const areas = areasOf(engine, OPERATIONS, STREAMS);

/** @type {(operation: string, text: string) => string} */
export const call = (operation, text) => callText(engine, OPERATIONS, operation, text);
