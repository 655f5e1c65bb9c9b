// @ts-check
// Numbers, forms, cases, rules and guides of both countries.
import { instantiate } from "postregler:casework";
import { OPERATIONS, CHUNKS, STREAMS } from "../../../facade/operations.js";
import { createAreas } from "../../../facade/operation-table.js";
import { createEngine } from "../engine.js";

const elsewhere = Object.values(CHUNKS).flat();

/** @param {import("../../../facade/operation-table.js").OperationEntry} row */
const isHere = ({ method: [area] }) => !elsewhere.includes(area);

export const engine = createEngine(instantiate);
export const areas = createAreas(engine, OPERATIONS.filter(isHere), STREAMS.filter(isHere));
