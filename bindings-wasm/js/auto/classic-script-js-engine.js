// @ts-check
// The classic script dist/auto-js.js: the core as plain JavaScript, for pages whose policy forbids WebAssembly.
import { instantiate } from "postregler:core";
import { createCall } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { catalogues } from "../catalogues.js";
import { createEngine } from "../engine.js";
import { pageGlobal } from "./page-global.js";

export const run = () => {
  const engine = createEngine(instantiate);
  const shared = pageGlobal();
  (shared.engines ??= {}).js = { call: createCall(engine, OPERATIONS), catalogues };
};
