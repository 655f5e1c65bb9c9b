// The modules that the build makes of what was compiled (see build/bundle.mjs).

declare module "postregler:forms" {
  /** The fields of each form by their paths, with a letter for those that are no text: see facade/form/places.js. */
  export const FORMS: Record<string, Record<string, string>>;
  /** The operations by the numbers of their forms. */
  export const NUMBERED: Record<string, string>;
}

declare module "postregler:names" {
  /** The members of every request, and of what requests hold. */
  export const NAMES: readonly string[];
  /** The codes of findings and of refused requests. */
  export const CODES: readonly string[];
}

declare module "postregler:auto-js" {
  /** What `integrity` of a tag for dist/auto-js.js is. */
  export const INTEGRITY: string;
}

declare module "postregler:glue" {
  /** What wasm-bindgen generated, with a state of its own each time it is made. */
  export interface Glue {
    initSync(start: { module: WebAssembly.Module }): { readonly memory: WebAssembly.Memory };
    call(index: number, text: string, today: number): string;
    call_placed(index: number, written: number, today: number): string;
    place(bytes: number): number;
    add_catalogue(text: string): string | undefined;
    Stream: new (index: number, text: string, today: number) => Required<import("../../facade/stream.js").RawStream>;
  }
  export function newGlue(): Glue;
}

declare module "postregler:core" {
  export const begin: import("./engine.js").Start;
}

declare module "postregler:both" {
  export const begin: import("./engine.js").Start;
}

declare module "postregler:part-both" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:sending" {
  export const begin: import("./engine.js").Start;
}

declare module "postregler:part-sending" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:planning" {
  export const begin: import("./engine.js").Start;
}

declare module "postregler:part-planning" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:identity" {
  export const begin: () => import("./identity/engine.js").Exports;
}

declare module "postregler:catalogues" {
  /** The catalogue of every language. */
  export const CATALOGUES: readonly import("./catalogues.js").Catalogue[];
}

declare module "postregler:tables" {
  export const OPERATIONS: readonly import("../../facade/table.js").Row[];
  export const STREAMS: readonly import("../../facade/table.js").Row[];
}
