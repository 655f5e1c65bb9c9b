// @ts-check
import { EXHAUSTED_TEXT } from "./exhausted.js";
import { forgetMatch } from "./forget-match.js";
import { FAILED, RequestError } from "./request-error.js";
import { streamOver } from "./stream.js";
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
export const LIMIT = 65_536;

/** It takes the answer of a register up to this many. */
const REGISTER_ANSWER = 8_388_608;

/**
 * How many bytes a request of an operation may have.
 *
 * @param {string} operation
 */
export const limitOf = (operation) => (operation === "reservation.read_register" ? REGISTER_ANSWER : LIMIT);

/** No operation has this place, so the core answers that it does not know the operation. */
const NOWHERE = 0xffff_ffff;

const NOT_JSON = { code: "request.not-json", path: "", expected: "a value that can be written as JSON" };

/**
 * Object in, object out: what the operations are made of.
 *
 * @param {Engine} engine
 * @param {number} index
 * @param {unknown} request
 */
export const ask = (engine, index, request) => {
  const answer = JSON.parse(answerTo(engine, index, written(request)));
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
export const open = (engine, index, request) => {
  const raw = engine.open(index, cut(written(request)), today());
  if (!raw) throw new RequestError(FAILED);
  return streamOver(raw);
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
export const openText = (engine, streams, name, text) => {
  const raw = engine.open(placeOf(streams, name), cut(text), today());
  if (!raw) throw new RequestError(FAILED);
  return streamOver(raw);
};

/**
 * Text in, text out: what packages export as `call`. It catches as the outermost function: the stack may be full before the next
 * one begins.
 *
 * @type {(engine: Pick<Engine, "call">, operations: readonly { readonly name: string, readonly index: number }[]) => (name: string, text: string) => string}
 */
export const callOver = (engine, operations) => (name, text) => {
  try {
    return callText(engine, operations, name, text);
  } catch (/** @type {any} */ error) {
    // `isExhausted`, without the room that a call takes.
    if (error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError")
      return EXHAUSTED_TEXT;
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
  const sendable = typeof text === "string" && !hasHalfPair(text);
  return answerTo(engine, placeOf(operations, name), sendable ? text : "");
};

/** @param {string} text */
const hasHalfPair = (text) => /\p{Surrogate}/u.test(text) && forgetMatch();

/** @type {(rows: readonly { readonly name: string, readonly index: number }[], name: string) => number} */
const placeOf = (rows, name) => rows.find((row) => row.name === name)?.index ?? NOWHERE;

/**
 * A getter is read once, like any value: the objects of Vue and MobX consist of getters. Whatever is thrown meanwhile
 * (by a getter, `toJSON` or a Proxy; for a BigInt or a circle) may quote what was typed, and is dropped.
 *
 * @param {unknown} request
 */
export const written = (request) => {
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
const answerTo = (engine, index, text) => engine.call(index, cut(text), today()) ?? JSON.stringify({ error: FAILED });

/** @param {string} text */
const cut = (text) => (text.length > REGISTER_ANSWER ? text.slice(0, REGISTER_ANSWER + 1) : text);
