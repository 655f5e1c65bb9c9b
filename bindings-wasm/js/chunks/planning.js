// @ts-check
// Costs and checklists, with a core of their own.
import { instantiate } from "postregler:planning";
import { OPERATIONS, CHUNKS, STREAMS } from "../../../facade/operations.js";
import { createAreas } from "../../../facade/operation-table.js";
import { createEngine } from "../engine.js";

/** @param {import("../../../facade/operation-table.js").OperationEntry} row */
const isInChunk = ({ method: [area] }) => CHUNKS.planning.includes(area);

export const engine = createEngine(instantiate);
export const areas = createAreas(engine, OPERATIONS.filter(isInChunk), STREAMS.filter(isInChunk));
