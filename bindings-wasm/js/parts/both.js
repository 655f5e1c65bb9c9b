// @ts-check
// What is asked about numbers, forms, cases, rules and guides, in both countries.
import { begin } from "postregler:both";
import { OPERATIONS, PARTS, STREAMS } from "../../../facade/operations.js";
import { areasOf } from "../../../facade/table.js";
import { engineOver } from "../engine.js";

const elsewhere = Object.values(PARTS).flat();

/** @param {import("../../../facade/table.js").Row} row */
const isHere = ({ method: [area] }) => !elsewhere.includes(area);

export const engine = engineOver(begin);
export const areas = areasOf(engine, OPERATIONS.filter(isHere), STREAMS.filter(isHere));
