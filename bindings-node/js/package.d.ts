/** What runs the core: native code where there is a file for this machine, otherwise WebAssembly. Both answer the same. */
export declare const host: "native" | "wasm";
