// @ts-check
// Operations for senders: registers, channels, notices, messages and lists of recipients.
import { instantiate } from "postregler:sending";
import { OPERATIONS, CHUNKS, STREAMS } from "../../../facade/operations.js";
import { createAreas } from "../../../facade/operation-table.js";
import { createEngine } from "../engine.js";

/** @param {import("../../../facade/operation-table.js").OperationEntry} row */
const isInChunk = ({ method: [area] }) => CHUNKS.sending.includes(area);

export const engine = createEngine(instantiate);
export const areas = createAreas(engine, OPERATIONS.filter(isInChunk), STREAMS.filter(isInChunk));
