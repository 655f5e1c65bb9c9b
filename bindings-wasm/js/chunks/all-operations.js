// @ts-check
// Every operation by name, in whichever chunk it is.
import { createCall } from "../../../facade/engine.js";
import { OPERATIONS, STREAMS } from "../../../facade/operations.js";
import { engine as casework } from "postregler:chunk-casework";
import { engine as planning } from "postregler:chunk-planning";
import { engine as sending } from "postregler:chunk-sending";
import { routeByArea } from "./route-by-area.js";

export { OPERATIONS, STREAMS };

export const call = createCall(routeByArea(casework, { planning, sending }), OPERATIONS);
