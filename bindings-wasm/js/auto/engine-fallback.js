// @ts-check

/** @typedef {import("./check-form.js").Engine} Engine */

/**
 * The first engine of the list that runs on this page, as one engine: WebAssembly may be forbidden, which shows at the first
 * call. One that is not there is asked for; until it comes, forms are sent as they would be without the script.
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
        throw new Error(`postregler: the engine "${name}" is not there yet`);
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
