// @ts-check
// Bundled as dist/wasm.cjs and loaded only where there is no native module: the same engine as in @postregler/wasm,
// with the languages that the native module has compiled in.
import { instantiate } from "postregler:core";
import { CATALOGUES } from "postregler:catalogues";
import { catalogues } from "../../bindings-wasm/js/catalogues.js";
import { createEngine } from "../../bindings-wasm/js/engine.js";
import rules from "../../facade/rule-book.json";

export const engine = createEngine(instantiate);

catalogues.push(...CATALOGUES, { rules });
