// @ts-check
// Costs and checklists: the core once more, with nothing else in it.
import { begin } from "postregler:planning";
import { OPERATIONS, PARTS, STREAMS } from "../../../facade/operations.js";
import { areasOf } from "../../../facade/table.js";
import { engineOver } from "../engine.js";

/** @param {import("../../../facade/table.js").Row} row */
const isHere = ({ method: [area] }) => PARTS.planning.includes(area);

export const engine = engineOver(begin);
export const areas = areasOf(engine, OPERATIONS.filter(isHere), STREAMS.filter(isHere));
