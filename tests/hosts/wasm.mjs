// @ts-check
import { createRequire } from "node:module";
import { LOCALES } from "../../facade/languages.js";
import { answersOf } from "./answers.mjs";

const DIST = new URL("../../bindings-wasm/dist/", import.meta.url);
const MODULES = LOCALES.flatMap((locale) => [locale, `${locale}-guides`, `${locale}-rules`]);

/**
 * @postregler/wasm in Node, both as `import` and as `require` get it, and as plain JavaScript.
 *
 * @returns {Promise<import("./compare.mjs").Host>}
 */
export const open = async () => {
  const load = createRequire(DIST);
  for (const locale of MODULES) {
    await import(new URL(`locales/${locale}.mjs`, DIST).href);
    load(`./locales/${locale}.cjs`);
  }
  const esm = await import(new URL("index.mjs", DIST).href);
  const cjs = load("./index.cjs");
  const js = await import(new URL("js.mjs", DIST).href);
  const small = { esm: await import(new URL("identity.mjs", DIST).href), cjs: load("./identity.cjs") };
  return {
    answers: async (cases) => ({
      "wasm by import": answersOf(esm, cases, small.esm),
      "wasm by require": answersOf(cjs, cases, small.cjs),
      "plain JavaScript": answersOf(js, cases),
    }),
    close: async () => {},
  };
};
