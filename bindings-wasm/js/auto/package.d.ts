/** The engine: `call` of any entry of the package, and the list of catalogues imported for it. */
export interface AutoEngine {
  readonly call: (operation: string, text: string) => string;
  readonly catalogues?: readonly { readonly locale?: string }[];
}

/** Defaults for forms and fields that do not set them with `data-design`, `data-summary` and so on. */
export interface AutoOptions {
  /** Defaults to the engine of `@postregler/wasm`. */
  readonly engine?: AutoEngine;
  readonly design?: "dkfds" | "designsystemet";
  /** Where the error summary goes: `top`, `before-submit`, `none`, or a selector. */
  readonly summary?: string;
  /** The heading of the error summary. */
  readonly heading?: string;
  readonly announce?: "focus" | "focus+alert";
  readonly messages?: "before" | "after";
  /** Defaults to the language of the page. */
  readonly lang?: Locale;
  readonly environment?: "production" | "test";
}

/**
 * Enhances every form and every field with `data-postregler`, including those added later, and defines
 * `<postregler-id>`. `destroy` removes everything again.
 *
 * @example auto({ design: "dkfds" })
 */
export declare function auto(options?: AutoOptions): { destroy(): void };
