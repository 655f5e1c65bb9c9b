// @ts-check
/**
 * Compiles a module that is inlined in a script, synchronously.
 *
 * @param {string} characters the encoded module
 */
export const compile = (characters) => {
  try {
    return new WebAssembly.Module(bytesOf(characters));
  } catch (cause) {
    // A full stack or exhausted memory is not caused by the policy.
    if (cause instanceof RangeError) throw cause;
    throw new Error("postregler: a Content-Security-Policy needs 'wasm-unsafe-eval', or use @postregler/wasm/js", {
      cause,
    });
  }
};

/** Decodes the output of `inlined` in build/cores.mjs. @param {string} characters */
const bytesOf = (characters) => {
  const bytes = new Uint8Array(characters.length);
  let length = 0;
  let shift = -35;
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    if (code > 124) shift = (code - 124) * 90 - 35;
    else {
      bytes[length++] = code + shift;
      shift = -35;
    }
  }
  return bytes.subarray(0, length);
};
