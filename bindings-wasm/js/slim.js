// @ts-check

/** @type {WebAssembly.Module | undefined} */
let module;

/**
 * Returns the module provided by the host.
 *
 * @returns {WebAssembly.Module}
 */
export const hostModule = () => {
  if (module) return module;
  throw new Error("postregler: call init({ url }), init({ bytes }) or init({ module }) first");
};

/**
 * Sets the module: compiled by the host, as bytes, or from a URL.
 *
 * @param {{ url?: string | URL, bytes?: BufferSource, module?: WebAssembly.Module }} from
 */
export const init = async ({ url, bytes, module: compiled }) => {
  if (compiled) module = compiled;
  else if (bytes) module = await WebAssembly.compile(bytes);
  else if (url) module = await fetched(await fetch(url));
  else throw new TypeError("postregler: init takes { url }, { bytes } or { module }");
};

/** Compiles while loading, if the server sends the content type of WebAssembly. @param {Response} response */
const fetched = async (response) => {
  if (!response.ok) throw new Error(`postregler: no module at that URL (${response.status})`);
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
};
