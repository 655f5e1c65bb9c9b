// @ts-check
// Rewrites a module for the first version of WebAssembly: node bindings-wasm/build/plain.mjs FROM TO
import { lower } from "./optimized.mjs";

const [, , from = "", to = ""] = process.argv;
lower(from, to);
