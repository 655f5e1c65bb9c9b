// @ts-check
import { EXHAUSTED_ANSWER } from "./resource-exhaustion.js";
import { clearRegExpState } from "./clear-regexp-state.js";
import { ENGINE_FAILED, RequestError } from "./request-error.js";
import { createStream } from "./stream.js";
import { today } from "./today.js";

export { RequestError };

/**
 * What a package puts the operations on: the core as WebAssembly or as a native module. It takes an operation's place
 * in the table, the request as JSON text and today's date, and gives the answer as JSON text, or nothing at all if
 * the core broke down (it is built not to).
 *
 * Streams are opened in the same way; nothing is opened only if the core broke down.
 *
 * @typedef {{
 *   call(index: number, text: string, today: number): string | null | undefined,
 *   open(index: number, text: string, today: number): import("./stream.js").RawStream | null | undefined,
 * }} Engine
 */

/** The core takes forms and questions of this many bytes at most. */
export const MAX_REQUEST_BYTES = 65_536;

/** It takes the answer of a register up to this many. */
const MAX_REGISTER_ANSWER_BYTES = 8_388_608;

/**
 * How many bytes a request of an operation may have.
 *
 * @param {string} operation
 */
export const maxRequestBytes = (operation) =>
  operation === "reservation.read_register" ? MAX_REGISTER_ANSWER_BYTES : MAX_REQUEST_BYTES;

/** No operation has this place, so the core answers that it does not know the operation. */
const UNKNOWN_INDEX = 0xffff_ffff;

const NOT_JSON = { code: "request.not-json", path: "", expected: "a value that can be written as JSON" };

/**
 * Object in, object out: what the operations are made of.
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
 * A stream, opened with an object.
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
 * A stream, opened by name with JSON text: for the command, which must not read and write again what the core has to
 * refuse.
 *
 * @param {Engine} engine
 * @param {readonly { readonly name: string, readonly index: number }[]} streams the table
 * @param {string} name
 * @param {string} text
 */
export const openStreamWithText = (engine, streams, name, text) => {
  const raw = engine.open(indexOf(streams, name), truncate(text), today());
  if (!raw) throw new RequestError(ENGINE_FAILED);
  return createStream(raw);
};

/**
 * Text in, text out: what packages export as `call`. It catches as the outermost function: the stack may be full before the next
 * one begins.
 *
 * @type {(engine: Pick<Engine, "call">, operations: readonly { readonly name: string, readonly index: number }[]) => (name: string, text: string) => string}
 */
export const createCall = (engine, operations) => (name, text) => {
  try {
    return callText(engine, operations, name, text);
  } catch (/** @type {any} */ error) {
    // `isExhaustion`, without the room that a call takes.
    if (error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError")
      return EXHAUSTED_ANSWER;
    throw error;
  }
};

/**
 * Text in, text out: for the command, for workers, and for callers that pass JSON on.
 *
 * @param {Pick<Engine, "call">} engine
 * @param {readonly { readonly name: string, readonly index: number }[]} operations the table
 * @param {string} name
 * @param {string} text
 */
export const callText = (engine, operations, name, text) => {
  // Half a surrogate pair cannot be written in UTF-8, and encoders repair it without a word. What is no text at all
  // a host would complain about by quoting it. An empty text is no JSON either, so the core refuses them all alike.
  const sendable = typeof text === "string" && !hasLoneSurrogate(text);
  return callEngine(engine, indexOf(operations, name), sendable ? text : "");
};

/** @param {string} text */
const hasLoneSurrogate = (text) => /\p{Surrogate}/u.test(text) && clearRegExpState();

/** @type {(rows: readonly { readonly name: string, readonly index: number }[], name: string) => number} */
const indexOf = (rows, name) => rows.find((row) => row.name === name)?.index ?? UNKNOWN_INDEX;

/**
 * A getter is read once, like any value: the objects of Vue and MobX consist of getters. Whatever is thrown meanwhile
 * (by a getter, `toJSON` or a Proxy; for a BigInt or a circle) may quote what was typed, and is dropped.
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
 * A text that is far too long is not copied whole only to be refused: one unit over the limit is enough for the core
 * to refuse it, in its own words.
 *
 * @type {(engine: Pick<Engine, "call">, index: number, text: string) => string}
 */
const callEngine = (engine, index, text) =>
  engine.call(index, truncate(text), today()) ?? JSON.stringify({ error: ENGINE_FAILED });

/** @param {string} text */
const truncate = (text) =>
  text.length > MAX_REGISTER_ANSWER_BYTES ? text.slice(0, MAX_REGISTER_ANSWER_BYTES + 1) : text;
