// @ts-check
// The classic script dist/auto-js.js: the core as plain JavaScript, for dist/auto.js where a policy forbids WebAssembly.
import { begin } from "postregler:core";
import { callText } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { catalogues } from "../catalogues.js";
import { engineOver } from "../engine.js";

export const run = () => {
  const engine = engineOver(begin);
  const page = /** @type {{ postregler?: import("./script.js").Shared }} */ (globalThis);
  const shared = (page.postregler ??= {});
  (shared.engines ??= {}).js = { call: (operation, text) => callText(engine, OPERATIONS, operation, text), catalogues };
};
