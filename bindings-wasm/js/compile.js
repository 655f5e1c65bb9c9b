// @ts-check
/**
 * Compiles a module that is written into a script, at once.
 *
 * @param {string} characters the module, written out
 */
export const compile = (characters) => {
  try {
    return new WebAssembly.Module(bytesOf(characters));
  } catch (cause) {
    // Of a full stack, of memory that is used up: not what the policy says.
    if (cause instanceof RangeError) throw cause;
    throw new Error("postregler: a Content-Security-Policy needs 'wasm-unsafe-eval', or use @postregler/wasm/js", {
      cause,
    });
  }
};

/** What `inlined` in build/cores.mjs makes of bytes. @param {string} characters */
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
