// @ts-check
// The checks that forms on a page need, by name: no form needs costs or checklists.
import { createCall } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { engine as casework } from "postregler:chunk-casework";
import { engine as sending } from "postregler:chunk-sending";
import { routeByArea } from "./route-by-area.js";

export const call = createCall(routeByArea(casework, { sending }), OPERATIONS);
