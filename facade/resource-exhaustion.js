// @ts-check
import { ENGINE_FAILED, RequestError } from "./request-error.js";

/**
 * The error and the answer for a host with a full stack. They are created in advance, because there is no room to
 * create them then.
 */
export const EXHAUSTED_ERROR = /* @__PURE__ */ new RequestError(ENGINE_FAILED);
export const EXHAUSTED_ANSWER = /* @__PURE__ */ JSON.stringify({ error: ENGINE_FAILED });

/**
 * Whether the host threw because its resources are exhausted. V8 and JavaScriptCore throw a RangeError, SpiderMonkey an
 * InternalError. V8 throws a SyntaxError if it cannot compile a regular expression on a full stack.
 *
 * @param {any} error
 */
export const isExhaustion = (error) =>
  error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError";
