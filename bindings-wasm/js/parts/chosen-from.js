// @ts-check
import { OPERATIONS, PARTS } from "../../../facade/operations.js";

/** @typedef {Pick<import("../../../facade/engine.js").Engine, "call">} Caller */

/**
 * An engine that hands each operation to the module that has it.
 *
 * @param {Caller} both the module of the areas that no part has
 * @param {Partial<Record<keyof typeof PARTS, Caller>>} parts
 * @returns {Caller}
 */
export const chosenFrom = (both, parts) => {
  const engines = OPERATIONS.map(({ method: [area] }) => {
    const part = Object.entries(PARTS).find(([, areas]) => areas.includes(area))?.[0];
    return parts[/** @type {keyof typeof PARTS} */ (part)] ?? both;
  });
  const byIndex = new Map(OPERATIONS.map(({ index }, at) => [index, engines[at]]));
  return { call: (index, ...request) => (byIndex.get(index) ?? both).call(index, ...request) };
};
