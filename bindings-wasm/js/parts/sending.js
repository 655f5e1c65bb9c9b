// @ts-check
// What senders ask: registers, channels, notices, messages and lists of recipients.
import { begin } from "postregler:sending";
import { OPERATIONS, PARTS, STREAMS } from "../../../facade/operations.js";
import { areasOf } from "../../../facade/table.js";
import { engineOver } from "../engine.js";

/** @param {import("../../../facade/table.js").Row} row */
const isHere = ({ method: [area] }) => PARTS.sending.includes(area);

export const engine = engineOver(begin);
export const areas = areasOf(engine, OPERATIONS.filter(isHere), STREAMS.filter(isHere));
