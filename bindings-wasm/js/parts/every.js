// @ts-check
// Every operation by its name, whichever module has it.
import { callOver } from "../../../facade/engine.js";
import { OFFICE, OPERATIONS, STREAMS } from "../../../facade/operations.js";
import { engine as both } from "postregler:part-both";
import { engine as office } from "postregler:part-office";

export { OPERATIONS, STREAMS };

const offices = new Set(OPERATIONS.filter(({ method: [area] }) => OFFICE.includes(area)).map(({ index }) => index));

/** @type {Pick<import("../../../facade/engine.js").Engine, "call">} */
const engine = {
  call: (index, ...request) => (offices.has(index) ? office : both).call(index, ...request),
};

export const call = callOver(engine, OPERATIONS);
