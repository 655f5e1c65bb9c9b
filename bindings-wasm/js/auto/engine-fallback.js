// @ts-check

/** @typedef {import("./check-form.js").Engine} Engine */

/**
 * Combines several engines into one that uses the first working one. Forbidden WebAssembly shows only at the first
 * call. A missing engine is requested; until it is loaded, forms are submitted as they would be without the script.
 *
 * @type {(names: readonly string[], engines: Record<string, Engine | undefined>, request: (name: string) => void) => Engine}
 */
export const firstAvailableEngine = ([...names], engines, request) => ({
  call(operation, text) {
    for (;;) {
      const [name = ""] = names;
      const engine = engines[name];
      if (!engine) {
        request(name);
        throw new Error(`postregler: the engine "${name}" is not loaded`);
      }
      try {
        return engine.call(operation, text);
      } catch (problem) {
        if (names.length === 1) throw problem;
        names.shift();
      }
    }
  },
});
