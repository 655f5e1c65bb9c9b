// @ts-check
import { createRequire } from "node:module";
import { answersOf } from "./answers.mjs";

const DIST = new URL("../../bindings-node/dist/", import.meta.url);

/**
 * @postregler/node with its native module, both as `import` and as `require` get it.
 *
 * @returns {Promise<import("./compare.mjs").Host>}
 */
export const open = async () => {
  const esm = await import(new URL("index.mjs", DIST).href);
  const cjs = createRequire(DIST)("./index.cjs");
  if (esm.host !== "native") throw new Error("the native module does not load; is it built, and from this table?");
  return {
    answers: async (cases) => ({ "node by import": answersOf(esm, cases), "node by require": answersOf(cjs, cases) }),
    close: async () => {},
  };
};
