// The file that the build places beside the bundle of load-engine.js.

declare module "*/wasm.cjs" {
  export const engine: import("../../facade/engine.js").Engine;
}
