// @ts-check
import { build } from "esbuild";
import { at } from "./paths.mjs";

/** @typedef {"esm" | "cjs"} Format */

/** @type {import("esbuild").BuildOptions} */
const COMMON = {
  bundle: true,
  // The names of sources in the bundle do not depend on where the build was called.
  absWorkingDir: at("."),
  platform: "neutral",
  target: "es2020",
  // No byte of ours depends on how a page that takes the script in is encoded.
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
};

/** How a file of the format ends. @type {(format: Format) => "mjs" | "cjs"} */
export const ending = (format) => (format === "esm" ? "mjs" : "cjs");

/**
 * The entry of a package: each area of the operations under a name of its own, beside what index.js exports anyway.
 * Made here, so that a new area needs no line in a binding.
 *
 * @param {string[]} others
 */
export const indexSource = async (others) => {
  const areas = `export const { ${(await areaNames()).join(", ")} } = areas;`;
  return `import { areas } from "./index.js";\nexport { ${others.join(", ")} } from "./index.js";\n${areas}\n`;
};

export const areaNames = async () => {
  const { OPERATIONS, STREAMS } = await import("../../facade/operations.js");
  const all = [...OPERATIONS, ...STREAMS];
  return [...new Set(all.map((/** @type {{ method: readonly string[] }} */ { method }) => method[0]))];
};

/** What both packages export beside the operations: checks of one number that give a code, and what codes mean. */
export const CODE_CHECKS = [
  "IDENTITY_CODES",
  "PREFLIGHT_CODES",
  "checkIdentityCode",
  "isValidCpr",
  "isValidFodselsnummer",
];

/**
 * Bundles a source, with the compiled modules that it imports written into it.
 *
 * @param {{
 *   source: string,
 *   folder: string,
 *   modules?: { wasm?: Uint8Array, "identity-wasm"?: Uint8Array },
 *   outfile: string,
 * } & import("esbuild").BuildOptions} what `source` is read as if it stood in `folder`
 */
export const bundle = async ({ source, folder, modules = {}, plugins: others = [], ...options }) => {
  const stdin = { contents: source, resolveDir: at(folder), sourcefile: "entry.js" };
  const plugins = [...others];
  for (const [name, wasm] of Object.entries(modules)) plugins.push(virtual(`postregler:${name}`, inlined(wasm)));
  if (modules.wasm) plugins.push(virtual("postregler:glue", await glue()));
  await build({ ...COMMON, stdin, plugins, ...options });
};

/**
 * A printable character for each byte below 90; the others have a sign before it that says how far to go on. Unlike base64
 * it leaves in place what compression looks for, which saves a quarter of what a page loads.
 *
 * @param {Uint8Array} wasm
 */
const inlined = (wasm) => {
  const characters = Array.from(wasm, (byte) => SIGNS[Math.floor(byte / 90)] + String.fromCharCode(35 + (byte % 90)));
  return `export default ${JSON.stringify(characters.join(""))};`;
};

const SIGNS = ["", "}", "~"];

/**
 * wasm-bindgen's module keeps one instance for good. Wrapped in a function it can be started again after a breakdown.
 * The asynchronous way to start it, with its network code, is left out.
 */
const glue = async () => {
  const { outputFiles } = await build({
    ...COMMON,
    stdin: {
      contents: `import { add_catalogue, call, call_placed, initSync, place, Stream } from "./postregler_wasm.js";
made = { add_catalogue, call, call_placed, initSync, place, Stream };`,
      resolveDir: at("bindings-wasm/pkg"),
    },
    format: "esm",
    write: false,
  });
  // Hidden from it, so that it registers nothing: engine.js says why.
  const hidden = "const FinalizationRegistry = undefined;";
  return `export const newGlue = () => {\nlet made;\n${hidden}\n${outputFiles?.[0]?.text}\nreturn made;\n};`;
};

/** @type {(name: string, contents: string) => import("esbuild").Plugin} */
export const virtual = (name, contents) => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    onLoad({ filter: /./, namespace: name }, () => ({ contents }));
  },
});
