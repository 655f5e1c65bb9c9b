// @ts-check
// Builds dist/ from js/, lib/, ../facade/ and the built @postregler/wasm. The native module is built separately: `npm
// run build:native`.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { CODE_CHECKS, areaNames, bundle, indexSource } from "../bindings-wasm/build/bundle.mjs";
import { inlinedCore, inlinedIdentity } from "../bindings-wasm/build/cores.mjs";
import { declarations, packageTypes } from "../bindings-wasm/build/declarations.mjs";
import { copyLicences } from "../bindings-wasm/build/licences.mjs";
import { at } from "../bindings-wasm/build/paths.mjs";
import { writeSchemas } from "../bindings-wasm/build/schemas.mjs";
import { LOCALES } from "../facade/languages.js";

const dist = at("bindings-node/dist");
const OWN = ["host", "checkColumn", "preflight"];
const NAMES = ["OPERATIONS", "RequestError", "STREAMS", "call", ...OWN, ...CODE_CHECKS];

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

/** @type {import("esbuild").BuildOptions} */
const forNode = { format: "cjs", platform: "node", target: "node20", external: ["./wasm.cjs"] };
const index = await indexSource(NAMES);
const modules = inlinedIdentity(await readFile(at("bindings-wasm/dist/identity.wasm")));
await bundle({ ...forNode, source: index, folder: "bindings-node/js", modules, outfile: `${dist}/index.cjs` });

await bundle({
  ...forNode,
  source: await readFile(at("bindings-node/js/streams/worker-entry.js"), "utf8"),
  folder: "bindings-node/js/streams",
  external: ["./index.cjs"],
  outfile: `${dist}/column-worker.cjs`,
});

/**
 * Removes the part of the CSV reader that loads files from the network: these packages contain no network code.
 *
 * @type {import("esbuild").Plugin}
 */
const offline = {
  name: "papaparse, offline",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]papaparse\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const [start, end] = ["function NetworkStreamer(config)", "function FileStreamer(config)"].map((one) =>
        source.indexOf(one),
      );
      if (!start || !end || start < 0 || end < start)
        throw new Error("the source of papaparse has changed: see build.mjs");
      return { contents: `${source.slice(0, start)}function NetworkStreamer() {}\n${source.slice(end)}`, loader: "js" };
    });
  },
};
const command = `export { run } from "./command.js";`;
await bundle({
  ...forNode,
  source: command,
  folder: "bindings-node/lib",
  plugins: [offline],
  outfile: `${dist}/command.cjs`,
});

/** The complete catalogue of every language. */
const catalogues = {
  "postregler:catalogues": `${LOCALES.map((locale) => `import ${locale}Texts from "../../core/locales/${locale}.json";`).join("\n")}
export const CATALOGUES = [${LOCALES.map((locale) => `${locale}Texts`).join(", ")}];`,
};
await bundle({
  source: `export { engine } from "./wasm-engine.js";`,
  folder: "bindings-node/js",
  modules: { ...(await inlinedCore(await readFile(at("bindings-wasm/dist/postregler.wasm")))), ...catalogues },
  format: "cjs",
  outfile: `${dist}/wasm.cjs`,
});

// `import` and `require` share one module, so that a program that uses both has one core and one RequestError.
const names = [...NAMES, ...(await areaNames())].join(", ");
await writeFile(`${dist}/index.mjs`, `export { ${names} } from "./index.cjs";\n`);

const types = await declarations(...packageTypes(), "bindings-node/js/package.d.ts");
for (const kind of ["mts", "cts"]) await writeFile(`${dist}/index.d.${kind}`, types);

await writeSchemas(dist, { oneModule: true });

await copyLicences(dist);
// The bundled CSV reader has its own licence.
await copyFile(at("node_modules/papaparse/LICENSE"), `${dist}/LICENSE-papaparse`);
