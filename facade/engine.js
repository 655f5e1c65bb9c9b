// @ts-check
import { EXHAUSTED_ANSWER } from "./resource-exhaustion.js";
import { clearRegExpState } from "./clear-regexp-state.js";
import { ENGINE_FAILED, RequestError } from "./request-error.js";
import { createStream } from "./stream.js";
import { today } from "./today.js";

export { RequestError };

/**
 * Runs the operations: the core as WebAssembly or as a native module. It takes the index of an operation in the table,
 * the request as JSON text and today's date, and returns the answer as JSON text, or nothing if the core failed.
 *
 * Streams are opened in the same way; a missing result means that the core failed.
 *
 * @typedef {{
 *   call(index: number, text: string, today: number): string | null | undefined,
 *   open(index: number, text: string, today: number): import("./stream.js").RawStream | null | undefined,
 * }} Engine
 */

/** The core accepts at most this many bytes for forms and questions. */
export const MAX_REQUEST_BYTES = 65_536;

/** The core accepts at most this many bytes for a response of the contact register. */
const MAX_REGISTER_ANSWER_BYTES = 8_388_608;

/**
 * The largest request of an operation, in bytes.
 *
 * @param {string} operation
 */
export const maxRequestBytes = (operation) =>
  operation === "reservation.read_register" ? MAX_REGISTER_ANSWER_BYTES : MAX_REQUEST_BYTES;

/** No operation has this index, so the core reports an unknown operation. */
const UNKNOWN_INDEX = 0xffff_ffff;

const NOT_JSON = { code: "request.not-json", path: "", expected: "a value that can be written as JSON" };

/**
 * Calls an operation with an object and returns the answer as an object.
 *
 * @param {Engine} engine
 * @param {number} index
 * @param {unknown} request
 */
export const invoke = (engine, index, request) => {
  const answer = JSON.parse(callEngine(engine, index, stringify(request)));
  if (answer.error) throw new RequestError(answer.error);
  return answer;
};

/**
 * Opens a stream with an object.
 *
 * @param {Engine} engine
 * @param {number} index
 * @param {unknown} request
 */
export const openStream = (engine, index, request) => {
  const raw = engine.open(index, truncate(stringify(request)), today());
  if (!raw) throw new RequestError(ENGINE_FAILED);
  return createStream(raw);
};

/**
 * Opens a stream by name with JSON text. The command uses it to pass requests on unparsed, so that the core can refuse
 * them.
 *
 * @param {Engine} engine
 * @param {readonly { readonly name: string, readonly index: number }[]} streams the table of streams
 * @param {string} name
 * @param {string} text
 */
export const openStreamWithText = (engine, streams, name, text) => {
  const raw = engine.open(indexOf(streams, name), truncate(text), today());
  if (!raw) throw new RequestError(ENGINE_FAILED);
  return createStream(raw);
};

/**
 * Creates the `call` that packages export: text in, text out. The outermost function catches, because a full stack may
 * prevent the next call.
 *
 * @type {(engine: Pick<Engine, "call">, operations: readonly { readonly name: string, readonly index: number }[]) => (name: string, text: string) => string}
 */
export const createCall = (engine, operations) => (name, text) => {
  try {
    return callText(engine, operations, name, text);
  } catch (/** @type {any} */ error) {
    // `isExhaustion`, inlined because a call needs stack space.
    if (error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError")
      return EXHAUSTED_ANSWER;
    throw error;
  }
};

/**
 * Calls an operation with JSON text and returns the answer as JSON text: for the command, for workers, and for callers
 * that pass JSON on.
 *
 * @param {Pick<Engine, "call">} engine
 * @param {readonly { readonly name: string, readonly index: number }[]} operations the table of operations
 * @param {string} name
 * @param {string} text
 */
export const callText = (engine, operations, name, text) => {
  // A lone surrogate cannot be encoded in UTF-8, and encoders replace it silently. A host would quote a value of
  // another type in its error. Both become the empty text, which the core refuses as invalid JSON.
  const sendable = typeof text === "string" && !hasLoneSurrogate(text);
  return callEngine(engine, indexOf(operations, name), sendable ? text : "");
};

/** @param {string} text */
const hasLoneSurrogate = (text) => /\p{Surrogate}/u.test(text) && clearRegExpState();

/** @type {(rows: readonly { readonly name: string, readonly index: number }[], name: string) => number} */
const indexOf = (rows, name) => rows.find((row) => row.name === name)?.index ?? UNKNOWN_INDEX;

/**
 * Serialises a request and reads each getter once, as the objects of Vue and MobX consist of getters. Exceptions (from
 * a getter, `toJSON` or a Proxy, for a BigInt or a cycle) may quote user input and are dropped.
 *
 * @param {unknown} request
 */
export const stringify = (request) => {
  let text;
  try {
    text = JSON.stringify(request);
  } catch {
    text = undefined;
  }
  if (text === undefined) throw new RequestError(NOT_JSON);
  return text;
};

/**
 * Calls the engine. An oversized text is truncated just above the limit, so that the core refuses it without a full
 * copy.
 *
 * @type {(engine: Pick<Engine, "call">, index: number, text: string) => string}
 */
const callEngine = (engine, index, text) =>
  engine.call(index, truncate(text), today()) ?? JSON.stringify({ error: ENGINE_FAILED });

/** @param {string} text */
const truncate = (text) =>
  text.length > MAX_REGISTER_ANSWER_BYTES ? text.slice(0, MAX_REGISTER_ANSWER_BYTES + 1) : text;
