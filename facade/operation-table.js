// @ts-check
import { invoke, openStream } from "./engine.js";
import { EXHAUSTED_ERROR } from "./resource-exhaustion.js";

/**
 * The rows of a table by the names in it. A row's place in it is its index in the core; `-` is one that this package does
 * not have.
 *
 * @param {string} names
 * @returns {readonly OperationEntry[]}
 */
export const operationTable = (names) =>
  Object.freeze(
    names
      .split(" ")
      .map((name, index) => Object.freeze({ name, method: method(name), index }))
      .filter(({ name }) => name !== "-"),
  );

/** @typedef {{ readonly name: string, readonly method: readonly [area: string, method: string], readonly index: number }} OperationEntry */

/** `exemption.check_request` is `exemption.checkRequest` here. @type {(name: string) => readonly [string, string]} */
const method = (name) => {
  const [area = "", operation = ""] = name.split(".");
  return Object.freeze([area, operation.replace(/_(.)/g, (_, letter) => letter.toUpperCase())]);
};

/**
 * Every area with its operations as functions, put to an engine.
 *
 * @param {import("./engine.js").Engine} engine
 * @param {readonly OperationEntry[]} operations
 * @param {readonly OperationEntry[]} streams
 */
export const createAreas = (engine, operations, streams) => {
  /** @type {Record<string, Record<string, (request: unknown) => unknown>>} */
  const areas = {};
  for (const [rows, run] of /** @type {const} */ ([
    [operations, invoke],
    [streams, openStream],
  ])) {
    for (const { method, index } of rows) {
      const [area, name] = method;
      // The outermost function catches: the stack may be full before the next one begins.
      (areas[area] ??= {})[name] = (request) => {
        try {
          return run(engine, index, request);
        } catch (/** @type {any} */ error) {
          // `isExhaustion`, without the room that a call takes.
          throw error instanceof RangeError || error instanceof SyntaxError || error?.name === "InternalError"
            ? EXHAUSTED_ERROR
            : error;
        }
      };
    }
  }
  Object.values(areas).forEach(Object.freeze);
  return areas;
};
