// @ts-check
// What is asked about one person, one letter or one list, in both countries.
import { begin } from "postregler:both";
import { callOver } from "../../../facade/engine.js";
import { OFFICE, OPERATIONS, STREAMS } from "../../../facade/operations.js";
import { areasOf } from "../../../facade/table.js";
import { engineOver } from "../engine.js";

/** @param {import("../../../facade/table.js").Row} row */
const isHere = ({ method: [area] }) => !OFFICE.includes(area);

export const engine = engineOver(begin);
export const areas = areasOf(engine, OPERATIONS.filter(isHere), STREAMS.filter(isHere));

/** For the forms of a page, which ask nothing that only an office asks. */
export const call = callOver(engine, OPERATIONS);
