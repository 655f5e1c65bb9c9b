// @ts-check
// The checks that forms of a page ask for, by their names: no form asks for costs or checklists.
import { callOver } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { engine as both } from "postregler:part-both";
import { engine as sending } from "postregler:part-sending";
import { chosenFrom } from "./chosen-from.js";

export const call = callOver(chosenFrom(both, { sending }), OPERATIONS);
