// The two modules that the build makes of wasm-pack's output (see build/bundle.mjs).

declare module "postregler:glue" {
  /** What wasm-bindgen generated, with a state of its own each time it is made. */
  export interface Glue {
    initSync(start: { module: WebAssembly.Module }): { readonly memory: WebAssembly.Memory };
    call(index: number, text: string, today: number): string;
    add_catalogue(text: string): string | undefined;
    Stream: new (index: number, text: string, today: number) => import("../../facade/stream.js").RawStream;
  }
  export function newGlue(): Glue;
}

declare module "postregler:wasm" {
  const base64: string;
  export default base64;
}
