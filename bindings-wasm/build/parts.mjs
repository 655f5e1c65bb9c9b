// @ts-check
// The entry of both countries in parts: a bundler, or a page that loads modules, takes in what is asked for.
import { join } from "node:path";
import { IDENTITY_CHECKS, areaNames, bundle } from "./bundle.mjs";
import { at } from "./paths.mjs";

/** @typedef {import("./cores.mjs").Virtual} Virtual */

const FROM = "../../facade";

/** @typedef {(path: string) => string | undefined} Where */

/** What each part exports, as a module of its own. */
const sources = async () => {
  const { PARTS } = await import("../../facade/operations.js");
  const all = await areaNames();
  const elsewhere = Object.values(PARTS).flat();
  const both = all.filter((area = "") => !elsewhere.includes(area)).join(", ");
  const [sending, planning] = [PARTS.sending.join(", "), PARTS.planning.join(", ")];
  return {
    both: `import { areas } from "./parts/both.js";
      export { engine } from "./parts/both.js";
      export const { ${both} } = areas;`,
    sending: `import { areas } from "./parts/sending.js";
      export { engine } from "./parts/sending.js";
      export { PREFLIGHT_CODES } from "${FROM}/preflight-codes.js";
      export const { ${sending} } = areas;`,
    planning: `import { areas } from "./parts/planning.js";
      export { engine } from "./parts/planning.js";
      export const { ${planning} } = areas;`,
    forms: `export { call } from "./parts/forms.js";`,
    every: `export { OPERATIONS, STREAMS, call } from "./parts/every.js";`,
    checks: `export { IDENTITY_CODES } from "${FROM}/identity-codes.js";
      export { ${IDENTITY_CHECKS.filter((name) => name !== "IDENTITY_CODES").join(", ")} } from "./identity/checks.js";`,
    // What the others have in common: one table, one RequestError.
    shared: `export { RequestError, callOver } from "${FROM}/engine.js";
      export { OPERATIONS, PARTS, STREAMS } from "${FROM}/operations.js";
      export { areasOf } from "${FROM}/table.js";
      export { compile } from "./compile.js";
      export { engineOver } from "./engine.js";
      export { chosenFrom } from "./parts/chosen-from.js";`,
    index: `export { RequestError } from "postregler:part-shared";
      export { ${both} } from "postregler:part-both";
      export { PREFLIGHT_CODES, ${sending} } from "postregler:part-sending";
      export { ${planning} } from "postregler:part-planning";
      export { OPERATIONS, STREAMS, call } from "postregler:part-every";
      export { ${IDENTITY_CHECKS.join(", ")} } from "postregler:part-checks";`,
  };
};

/** Where what the parts have in common stands. */
const SHARED = ["facade/engine.js", "facade/operations.js", "facade/table.js"].concat(
  ["compile.js", "engine.js", "parts/chosen-from.js"].map((name) => `bindings-wasm/js/${name}`),
);

/**
 * Leaves out of a file what stands in another one.
 *
 * @param {Where} where the other file, for a source or a part
 * @returns {import("esbuild").Plugin}
 */
const elsewhere = (where) => ({
  name: "elsewhere",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, resolveDir }) => {
      const file = where(path.startsWith(".") ? join(resolveDir, path) : path);
      return file ? { path: file, external: true } : undefined;
    });
  },
});

/**
 * Writes dist/index.mjs, with its parts beside it, and dist/index.cjs in one file.
 *
 * @param {string} dist
 * @param {Virtual} modules the cores of the parts and the small one of numbers
 */
export const writeParts = async (dist, modules) => {
  const parts = await sources();
  const part = (/** @type {string} */ path) => /^postregler:part-(.*)$/.exec(path)?.[1];
  const shared = SHARED.map(at);
  const write = (/** @type {string} */ name, /** @type {string} */ source, /** @type {Where} */ where) =>
    bundle({
      source,
      folder: "bindings-wasm/js",
      modules,
      plugins: [elsewhere(where)],
      format: "esm",
      minify: true,
      outfile: `${dist}/${name}.mjs`,
    });
  const { index, shared: common, ...others } = parts;
  for (const [name, source] of Object.entries(others)) {
    await write(`parts/${name}`, source, (path) =>
      shared.includes(path) ? "./shared.mjs" : part(path) && `./${part(path)}.mjs`,
    );
  }
  await write("parts/shared", common, () => undefined);
  await write("index", index, (path) => part(path) && `./parts/${part(path)}.mjs`);

  const named = Object.entries(parts).map(([name, source]) => [`postregler:part-${name}`, source]);
  await bundle({
    source: index,
    folder: "bindings-wasm/js",
    modules: { ...modules, ...Object.fromEntries(named) },
    format: "cjs",
    minify: true,
    outfile: `${dist}/index.cjs`,
  });
};
