// @ts-check
// What an office asks on its own behalf: the core once more, with nothing else in it.
import { begin } from "postregler:office";
import { OFFICE, OPERATIONS } from "../../../facade/operations.js";
import { areasOf } from "../../../facade/table.js";
import { engineOver } from "../engine.js";

export const engine = engineOver(begin);
export const areas = areasOf(
  engine,
  OPERATIONS.filter(({ method: [area] }) => OFFICE.includes(area)),
  [],
);
