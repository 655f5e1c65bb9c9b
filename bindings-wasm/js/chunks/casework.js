// @ts-check
// Numbers, forms, cases, rules and guides of both countries.
import { instantiate } from "postregler:casework";
import { OPERATIONS, CHUNKS, STREAMS } from "../../../facade/operations.js";
import { createAreas } from "../../../facade/operation-table.js";
import { createEngine } from "../engine.js";

const otherChunks = Object.values(CHUNKS).flat();

/** @param {import("../../../facade/operation-table.js").OperationEntry} row */
const isInChunk = ({ method: [area] }) => !otherChunks.includes(area);

export const engine = createEngine(instantiate);
export const areas = createAreas(engine, OPERATIONS.filter(isInChunk), STREAMS.filter(isInChunk));
