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
  const { OFFICE } = await import("../../facade/operations.js");
  const all = await areaNames();
  const both = all.filter((area = "") => !OFFICE.includes(area)).join(", ");
  const office = OFFICE.join(", ");
  return {
    both: `import { areas } from "./parts/both.js";
      export { call, engine } from "./parts/both.js";
      export { PREFLIGHT_CODES } from "${FROM}/preflight-codes.js";
      export const { ${both} } = areas;`,
    office: `import { areas } from "./parts/office.js";
      export { engine } from "./parts/office.js";
      export const { ${office} } = areas;`,
    every: `export { OPERATIONS, STREAMS, call } from "./parts/every.js";`,
    checks: `export { IDENTITY_CODES } from "${FROM}/identity-codes.js";
      export { ${IDENTITY_CHECKS.filter((name) => name !== "IDENTITY_CODES").join(", ")} } from "./identity/checks.js";`,
    // What the others have in common: one table, one RequestError.
    shared: `export { RequestError, callOver } from "${FROM}/engine.js";
      export { OFFICE, OPERATIONS, STREAMS } from "${FROM}/operations.js";
      export { areasOf } from "${FROM}/table.js";
      export { compile } from "./compile.js";
      export { engineOver } from "./engine.js";`,
    index: `export { RequestError } from "postregler:part-shared";
      export { PREFLIGHT_CODES, ${both} } from "postregler:part-both";
      export { ${office} } from "postregler:part-office";
      export { OPERATIONS, STREAMS, call } from "postregler:part-every";
      export { ${IDENTITY_CHECKS.join(", ")} } from "postregler:part-checks";`,
  };
};

/** Where what the parts have in common stands. */
const SHARED = ["facade/engine.js", "facade/operations.js", "facade/table.js"].concat(
  ["compile.js", "engine.js"].map((name) => `bindings-wasm/js/${name}`),
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
 * @param {Virtual} modules the two cores and the small one of numbers
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
