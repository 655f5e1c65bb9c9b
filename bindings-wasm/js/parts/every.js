// @ts-check
// Every operation by its name, whichever module has it.
import { callOver } from "../../../facade/engine.js";
import { OPERATIONS, STREAMS } from "../../../facade/operations.js";
import { engine as both } from "postregler:part-both";
import { engine as planning } from "postregler:part-planning";
import { engine as sending } from "postregler:part-sending";
import { chosenFrom } from "./chosen-from.js";

export { OPERATIONS, STREAMS };

export const call = callOver(chosenFrom(both, { planning, sending }), OPERATIONS);
