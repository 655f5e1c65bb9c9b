// The virtual modules that the build creates (see build/bundle.mjs and build/cores.mjs).

declare module "postregler:forms" {
  /**
   * The fields of each form by path, with a letter for the type unless it is text: see facade/form/request-fields.js.
   */
  export const FORMS: Record<string, Record<string, string>>;
  /** The operations by the numbers of their forms. */
  export const FORM_NUMBERS: Record<string, string>;
}

declare module "postregler:names" {
  /** The property names of all requests. */
  export const NAMES: readonly string[];
  /** The codes of findings and of refused requests. */
  export const CODES: readonly string[];
}

declare module "postregler:auto-js" {
  /** The `integrity` of dist/auto-js.js. */
  export const INTEGRITY: string;
}

declare module "postregler:glue" {
  /** The functions of wasm-bindgen. Each instance has a state of its own. */
  export interface Glue {
    initSync(start: { module: WebAssembly.Module }): { readonly memory: WebAssembly.Memory };
    call(index: number, text: string, today: number): string;
    call_input(index: number, written: number, today: number): string;
    input(bytes: number): number;
    add_catalogue(text: string): string | undefined;
    Stream: new (index: number, text: string, today: number) => Required<import("../../facade/stream.js").RawStream>;
  }
  export function newGlue(): Glue;
}

declare module "postregler:core" {
  export const instantiate: import("./engine.js").Instantiate;
}

declare module "postregler:casework" {
  export const instantiate: import("./engine.js").Instantiate;
}

declare module "postregler:chunk-casework" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:sending" {
  export const instantiate: import("./engine.js").Instantiate;
}

declare module "postregler:chunk-sending" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:planning" {
  export const instantiate: import("./engine.js").Instantiate;
}

declare module "postregler:chunk-planning" {
  export const engine: import("../../facade/engine.js").Engine;
}

declare module "postregler:identity" {
  export const instantiate: () => import("./identity/engine.js").Exports;
}

declare module "postregler:catalogues" {
  /** The catalogue of every language. */
  export const CATALOGUES: readonly import("./catalogues.js").Catalogue[];
}

declare module "postregler:tables" {
  export const OPERATIONS: readonly import("../../facade/operation-table.js").OperationEntry[];
  export const STREAMS: readonly import("../../facade/operation-table.js").OperationEntry[];
}
