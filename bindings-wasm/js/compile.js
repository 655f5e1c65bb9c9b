// @ts-check

/**
 * Compiles a module that is written into a script, at once.
 *
 * @param {string} base64
 */
export const compile = (base64) => {
  if (typeof WebAssembly !== "object") throw new Error("postregler needs WebAssembly, and there is none here");
  try {
    return new WebAssembly.Module(decode(base64));
  } catch (cause) {
    throw new Error(
      "postregler may not compile its WebAssembly module here. " +
        "If the page has a Content-Security-Policy, its script-src must allow 'wasm-unsafe-eval'.",
      { cause },
    );
  }
};

/** The loop takes longer than compiling: younger browsers and Node have something better. @param {string} base64 */
const decode = (base64) => {
  /** @type {any} Through the global object, lest a bundler should add a Buffer of its own. */
  const host = globalThis;
  if (host.Uint8Array.fromBase64) return host.Uint8Array.fromBase64(base64);
  if (host.Buffer) return host.Buffer.from(base64, "base64");
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
};
