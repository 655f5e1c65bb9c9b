// @ts-check
import { ENGINE_FAILED, RequestError } from "./request-error.js";

/**
 * The error, and the answer, where the host has no room left: its stack is full. They are made beforehand, because there is no
 * room to make them then.
 */
export const EXHAUSTED_ERROR = /* @__PURE__ */ new RequestError(ENGINE_FAILED);
export const EXHAUSTED_ANSWER = /* @__PURE__ */ JSON.stringify({ error: ENGINE_FAILED });

/**
 * Whether a host threw for lack of room, as V8 and JavaScriptCore call it, or SpiderMonkey. V8 says of a regular expression that it
 * cannot compile with a full stack that it is none.
 *
 * @param {any} error
 */
export const isExhaustion = (error) =>
  error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError";
