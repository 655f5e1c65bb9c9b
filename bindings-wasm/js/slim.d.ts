/**
 * Sets the module `@postregler/wasm/postregler.wasm`: compiled by the host, as bytes, or from a URL of your own.
 * Operations throw until it is set.
 *
 * @example await init({ url: "/assets/postregler.wasm" })
 */
export declare function init(
  from: { url: string | { readonly href: string } } | { bytes: ArrayBuffer | ArrayBufferView } | { module: object },
): Promise<void>;
