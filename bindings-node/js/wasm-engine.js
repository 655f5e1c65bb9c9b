// @ts-check
// Bundled as dist/wasm.cjs and loaded only without a native module: the engine of @postregler/wasm, with the catalogues
// that the native module contains.
import { instantiate } from "postregler:core";
import { CATALOGUES } from "postregler:catalogues";
import { catalogues } from "../../bindings-wasm/js/catalogues.js";
import { createEngine } from "../../bindings-wasm/js/engine.js";
import rules from "../../facade/rule-book.json";

export const engine = createEngine(instantiate);

catalogues.push(...CATALOGUES, { rules });
