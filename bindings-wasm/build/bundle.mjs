// @ts-check
import { build } from "esbuild";
import { ESBUILD_OPTIONS } from "./esbuild-options.mjs";
import { at } from "./paths.mjs";

/** @typedef {"esm" | "cjs"} Format */

/** The file extension of a format. @type {(format: Format) => "mjs" | "cjs"} */
export const ending = (format) => (format === "esm" ? "mjs" : "cjs");

/**
 * Creates the source of a package entry: an export for each area of operations, and the exports of index.js. It is
 * generated, so that a new area needs no change in the bindings.
 *
 * @param {string[]} others
 * @param {Country} [country]
 */
export const indexSource = async (others, country = "") => {
  const areas = `export const { ${(await areaNames(country)).join(", ")} } = areas;`;
  return `import { areas } from "./index.js";\nexport { ${others.join(", ")} } from "./index.js";\n${areas}\n`;
};

/** @typedef {"" | "_DK" | "_NO"} Country how the tables of one country alone are called */

/** The operation tables of an entry. @type {(country?: Country) => import("./cores.mjs").Virtual} */
export const tables = (country = "") => {
  const names = ["OPERATIONS", "STREAMS"].map((name) => `${name}${country} as ${name}`);
  return { "postregler:tables": `export { ${names.join(", ")} } from "../../facade/operations.js";` };
};

/** @param {Country} [country] */
export const areaNames = async (country = "") => {
  const facade = await import("../../facade/operations.js");
  const all = [...facade[`OPERATIONS${country}`], ...facade[`STREAMS${country}`]];
  return [...new Set(all.map((/** @type {{ method: readonly string[] }} */ { method }) => method[0]))];
};

/** The names of the codes of streams. */
export const CODE_TABLES = ["IDENTITY_CODES", "PREFLIGHT_CODES"];

/**
 * The exports of the entries for one country besides the operations: checks that return a code, and the names of the
 * codes.
 */
export const IDENTITY_CHECKS = ["IDENTITY_CODES", "checkIdentityCode", "isValidCpr", "isValidFodselsnummer"];

/** The exports of both packages besides the operations. */
export const CODE_CHECKS = [...new Set([...CODE_TABLES, ...IDENTITY_CHECKS])];

/**
 * Bundles a source with the virtual modules that it imports as `postregler:…`.
 *
 * @param {{
 *   source: string,
 *   folder: string,
 *   modules?: import("./cores.mjs").Virtual,
 *   outfile: string,
 * } & import("esbuild").BuildOptions} what `source` is read as if it stood in `folder`
 */
export const bundle = async ({ source, folder, modules = {}, plugins: others = [], ...options }) => {
  const stdin = { contents: source, resolveDir: at(folder), sourcefile: "entry.js" };
  const plugins = [...others, ...Object.entries(modules).map(([name, contents]) => virtual(name, contents))];
  await build({ ...ESBUILD_OPTIONS, stdin, plugins, ...options });
};

/** @type {(name: string, contents: string) => import("esbuild").Plugin} */
export const virtual = (name, contents) => ({
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    onLoad({ filter: /./, namespace: name }, () => ({ contents, resolveDir: at("bindings-wasm/js") }));
  },
});
