// @ts-check
// Rewrites a module for the first version of WebAssembly: node bindings-wasm/build/lower-wasm.mjs INPUT OUTPUT
import { lower } from "./optimize-wasm.mjs";

const [, , from = "", to = ""] = process.argv;
lower(from, to);
