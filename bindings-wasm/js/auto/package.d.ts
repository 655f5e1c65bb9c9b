/** What answers: `call` of any entry of the package, with the list of languages that were imported for it. */
export interface AutoEngine {
  readonly call: (operation: string, text: string) => string;
  readonly catalogues?: readonly { readonly locale?: string }[];
}

/** What forms and fields do not say themselves in `data-design`, `data-summary` and so on. */
export interface AutoOptions {
  /** Left out: the engine of `@postregler/wasm`. */
  readonly engine?: AutoEngine;
  readonly design?: "dkfds" | "designsystemet";
  /** `top`, `before-submit`, `none`, or a selector of the place where the error summary goes. */
  readonly summary?: string;
  /** The heading of the error summary. */
  readonly heading?: string;
  readonly announce?: "focus" | "focus+alert";
  readonly messages?: "before" | "after";
  /** Left out: that of the page. */
  readonly lang?: Locale;
  readonly environment?: "production" | "test";
}

/**
 * Wires every form with `data-postregler` and every field with it, now and later, and makes `<postregler-id>` known.
 * `destroy` takes everything back.
 *
 * @example auto({ design: "dkfds" })
 */
export declare function auto(options?: AutoOptions): { destroy(): void };
