// @ts-check
import { OPERATIONS, CHUNKS } from "../../../facade/operations.js";

/** @typedef {Pick<import("../../../facade/engine.js").Engine, "call">} Caller */

/**
 * Creates an engine that routes each operation to the chunk with its area.
 *
 * @param {Caller} casework the chunk with all other areas
 * @param {Partial<Record<keyof typeof CHUNKS, Caller>>} chunks
 * @returns {Caller}
 */
export const routeByArea = (casework, chunks) => {
  const engines = OPERATIONS.map(({ method: [area] }) => {
    const chunk = Object.entries(CHUNKS).find(([, areas]) => areas.includes(area))?.[0];
    return chunks[/** @type {keyof typeof CHUNKS} */ (chunk)] ?? casework;
  });
  const byIndex = new Map(OPERATIONS.map(({ index }, at) => [index, engines[at]]));
  return { call: (index, ...request) => (byIndex.get(index) ?? casework).call(index, ...request) };
};
