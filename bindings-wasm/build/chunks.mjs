// @ts-check
// Splits the entry for both countries into chunks, so that bundlers and pages load only what they use.
import { join } from "node:path";
import { IDENTITY_CHECKS, areaNames, bundle } from "./bundle.mjs";
import { at } from "./paths.mjs";

/** @typedef {import("./cores.mjs").Virtual} Virtual */

const FACADE = "../../facade";

/** @typedef {(path: string) => string | undefined} Resolve */

/** The source of each chunk. */
const sources = async () => {
  const { CHUNKS } = await import("../../facade/operations.js");
  const all = await areaNames();
  const otherChunks = Object.values(CHUNKS).flat();
  const casework = all.filter((area = "") => !otherChunks.includes(area)).join(", ");
  const [sending, planning] = [CHUNKS.sending.join(", "), CHUNKS.planning.join(", ")];
  return {
    casework: `import { areas } from "./chunks/casework.js";
      export { engine } from "./chunks/casework.js";
      export const { ${casework} } = areas;`,
    sending: `import { areas } from "./chunks/sending.js";
      export { engine } from "./chunks/sending.js";
      export { PREFLIGHT_CODES } from "${FACADE}/preflight-codes.js";
      export const { ${sending} } = areas;`,
    planning: `import { areas } from "./chunks/planning.js";
      export { engine } from "./chunks/planning.js";
      export const { ${planning} } = areas;`,
    forms: `export { call } from "./chunks/forms.js";`,
    "all-operations": `export { OPERATIONS, STREAMS, call } from "./chunks/all-operations.js";`,
    "code-checks": `export { IDENTITY_CODES } from "${FACADE}/identity-codes.js";
      export { ${IDENTITY_CHECKS.filter((name) => name !== "IDENTITY_CODES").join(", ")} } from "./identity/code-checks.js";`,
    // Shared by the other chunks, so that there is one table and one RequestError.
    shared: `export { RequestError, createCall } from "${FACADE}/engine.js";
      export { OPERATIONS, CHUNKS, STREAMS } from "${FACADE}/operations.js";
      export { createAreas } from "${FACADE}/operation-table.js";
      export { compile } from "./compile.js";
      export { createEngine } from "./engine.js";
      export { routeByArea } from "./chunks/route-by-area.js";`,
    index: `export { RequestError } from "postregler:chunk-shared";
      export { ${casework} } from "postregler:chunk-casework";
      export { PREFLIGHT_CODES, ${sending} } from "postregler:chunk-sending";
      export { ${planning} } from "postregler:chunk-planning";
      export { OPERATIONS, STREAMS, call } from "postregler:chunk-all-operations";
      export { ${IDENTITY_CHECKS.join(", ")} } from "postregler:chunk-code-checks";`,
  };
};

/** The files that belong to the shared chunk. */
const SHARED = ["facade/engine.js", "facade/operations.js", "facade/operation-table.js"].concat(
  ["compile.js", "engine.js", "chunks/route-by-area.js"].map((name) => `bindings-wasm/js/${name}`),
);

/**
 * Marks imports as external if they belong to another chunk.
 *
 * @param {Resolve} resolve returns the file of the chunk for a source file or chunk name
 * @returns {import("esbuild").Plugin}
 */
const external = (resolve) => ({
  name: "external",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, resolveDir }) => {
      const file = resolve(path.startsWith(".") ? join(resolveDir, path) : path);
      return file ? { path: file, external: true } : undefined;
    });
  },
});

/**
 * Writes dist/index.mjs with its chunks, and dist/index.cjs as a single file.
 *
 * @param {string} dist
 * @param {Virtual} modules the cores of the chunks and the identity module
 */
export const writeChunks = async (dist, modules) => {
  const all = await sources();
  const chunkName = (/** @type {string} */ path) => /^postregler:chunk-(.*)$/.exec(path)?.[1];
  const shared = SHARED.map(at);
  const write = (/** @type {string} */ name, /** @type {string} */ source, /** @type {Resolve} */ resolve) =>
    bundle({
      source,
      folder: "bindings-wasm/js",
      modules,
      plugins: [external(resolve)],
      format: "esm",
      minify: true,
      outfile: `${dist}/${name}.mjs`,
    });
  const { index, shared: common, ...others } = all;
  for (const [name, source] of Object.entries(others)) {
    await write(`chunks/${name}`, source, (path) =>
      shared.includes(path) ? "./shared.mjs" : chunkName(path) && `./${chunkName(path)}.mjs`,
    );
  }
  await write("chunks/shared", common, () => undefined);
  await write("index", index, (path) => chunkName(path) && `./chunks/${chunkName(path)}.mjs`);

  const virtualChunks = Object.entries(all).map(([name, source]) => [`postregler:chunk-${name}`, source]);
  await bundle({
    source: index,
    folder: "bindings-wasm/js",
    modules: { ...modules, ...Object.fromEntries(virtualChunks) },
    format: "cjs",
    minify: true,
    outfile: `${dist}/index.cjs`,
  });
};
