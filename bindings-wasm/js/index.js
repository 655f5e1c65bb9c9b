// @ts-check
import { callOver } from "../../facade/engine.js";
import { areasOf } from "../../facade/table.js";
import { begin } from "postregler:core";
import { OPERATIONS, STREAMS } from "postregler:tables";
import { engineOver } from "./engine.js";

export { RequestError } from "../../facade/engine.js";
export { IDENTITY_CODES } from "../../facade/identity-codes.js";
export { PREFLIGHT_CODES } from "../../facade/preflight-codes.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./identity/checks.js";
export { OPERATIONS, STREAMS };

const engine = engineOver(begin);

/** Every area with its operations; the build gives each area a name of its own in the package. */
export const areas = areasOf(engine, OPERATIONS, STREAMS);

export const call = callOver(engine, OPERATIONS);
