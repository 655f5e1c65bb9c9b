// @ts-check
// The classic script dist/auto-js.js: the core as plain JavaScript, for dist/auto.js where a policy forbids WebAssembly.
import { begin } from "postregler:core";
import { callOver } from "../../../facade/engine.js";
import { OPERATIONS } from "../../../facade/operations.js";
import { catalogues } from "../catalogues.js";
import { engineOver } from "../engine.js";
import { sharedObject } from "./shared.js";

export const run = () => {
  const engine = engineOver(begin);
  const shared = sharedObject();
  (shared.engines ??= {}).js = { call: callOver(engine, OPERATIONS), catalogues };
};
