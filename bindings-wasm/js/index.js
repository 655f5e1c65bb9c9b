// @ts-check
import { createCall } from "../../facade/engine.js";
import { createAreas } from "../../facade/operation-table.js";
import { instantiate } from "postregler:core";
import { OPERATIONS, STREAMS } from "postregler:tables";
import { createEngine } from "./engine.js";

export { RequestError } from "../../facade/engine.js";
export { IDENTITY_CODES } from "../../facade/identity-codes.js";
export { PREFLIGHT_CODES } from "../../facade/preflight-codes.js";
export { checkIdentityCode, isValidCpr, isValidFodselsnummer } from "./identity/code-checks.js";
export { OPERATIONS, STREAMS };

const engine = createEngine(instantiate);

/** The operations by area; the build exports each area under its name. */
export const areas = createAreas(engine, OPERATIONS, STREAMS);

export const call = createCall(engine, OPERATIONS);
