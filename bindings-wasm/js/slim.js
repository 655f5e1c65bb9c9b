// @ts-check

/** @type {WebAssembly.Module | undefined} */
let module;

/**
 * What the host has given.
 *
 * @returns {WebAssembly.Module}
 */
export const hostModule = () => {
  if (module) return module;
  throw new Error("postregler: call init({ url }), init({ bytes }) or init({ module }) first");
};

/**
 * Takes the module: compiled by the host, as bytes, or from an address of the host's own.
 *
 * @param {{ url?: string | URL, bytes?: BufferSource, module?: WebAssembly.Module }} from
 */
export const init = async ({ url, bytes, module: compiled }) => {
  if (compiled) module = compiled;
  else if (bytes) module = await WebAssembly.compile(bytes);
  else if (url) module = await fetched(await fetch(url));
  else throw new TypeError("postregler: init takes { url }, { bytes } or { module }");
};

/** While it loads, if the server says that it is WebAssembly. @param {Response} response */
const fetched = async (response) => {
  if (!response.ok) throw new Error(`postregler: there is no module at that address (${response.status})`);
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
};
