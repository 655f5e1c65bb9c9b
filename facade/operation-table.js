// @ts-check
import { invoke, openStream } from "./engine.js";
import { EXHAUSTED_ERROR } from "./resource-exhaustion.js";

/**
 * Creates the rows of a table from a list of names. The position in the list is the index in the core; `-` is an
 * operation that this package does not have.
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

/**
 * Converts `exemption.check_request` to `exemption.checkRequest`.
 *
 * @type {(name: string) => readonly [string, string]}
 */
const method = (name) => {
  const [area = "", operation = ""] = name.split(".");
  return Object.freeze([area, operation.replace(/_(.)/g, (_, letter) => letter.toUpperCase())]);
};

/**
 * Creates an object for every area, with a function for each of its operations.
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
      // The outermost function catches, because a full stack may prevent the next call.
      (areas[area] ??= {})[name] = (request) => {
        try {
          return run(engine, index, request);
        } catch (/** @type {any} */ error) {
          // `isExhaustion`, inlined because a call needs stack space.
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
