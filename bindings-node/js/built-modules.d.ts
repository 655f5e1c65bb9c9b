// What the build puts beside the bundle of hosts.js.

declare module "*/wasm.cjs" {
  export const engine: import("../../facade/engine.js").Engine;
}
