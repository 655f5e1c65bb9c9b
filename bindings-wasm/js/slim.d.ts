/**
 * Takes the module `@postregler/wasm/postregler.wasm`: compiled by the host, as bytes, or from an address of the host's own.
 * Until then operations throw.
 *
 * @example await init({ url: "/assets/postregler.wasm" })
 */
export declare function init(
  from: { url: string | { readonly href: string } } | { bytes: ArrayBuffer | ArrayBufferView } | { module: object },
): Promise<void>;
