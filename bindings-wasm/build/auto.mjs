// @ts-check
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { bundle, ending, virtual } from "./bundle.mjs";
import { LOCALES } from "./locales.mjs";
import { at } from "./paths.mjs";
import { REGISTER } from "./register.mjs";

const FOLDER = "bindings-wasm/js/auto";

/** The operations whose forms the script can wire, by the numbers of the forms too. @type {Record<string, string>} */
const NUMBERED = {
  fd001: "exemption.check_request",
  fd001a: "exemption.check_request",
  fd001k: "exemption.check_request",
  fd005: "exemption.check_company",
  fd011: "exemption.check_read_access",
  fd014: "exemption.check_read_access",
};

/** What those operations can say, and the words in it: the rest of a language stays out of the page. */
const SAID = /^(finding\.(identity|exemption|reservation)\.|word\.|format\.)/;

/**
 * Writes the script for pages without a build step (`auto.js`), a language for it in a file each (`auto.da.js`), and the
 * same as a module for pages with one, over the engine that lies beside it.
 *
 * @param {string} dist
 * @param {{ wasm: import("./cores.mjs").Virtual, plain: import("./cores.mjs").Virtual }} cores
 */
export const writeAuto = async (dist, cores) => {
  await mkdir(dist, { recursive: true });
  const forms = virtual("postregler:forms", await formsSource());
  // Script tags are for pages of all sorts, so for older browsers too.
  const classic = /** @type {const} */ ({ format: "iife", minify: true, outfile: `${dist}/auto.js`, target: "es2020" });
  await bundle({
    source: `import { run } from "./script.js"; run();`,
    folder: FOLDER,
    modules: cores.wasm,
    plugins: [forms],
    ...classic,
  });
  // The other engine, which the script fetches where a policy forbids WebAssembly.
  const other = { ...classic, outfile: `${dist}/auto-js.js` };
  await bundle({
    source: `import { run } from "./script-js.js"; run();`,
    folder: FOLDER,
    modules: cores.plain,
    ...other,
  });
  for (const format of /** @type {const} */ (["esm", "cjs"])) {
    const end = ending(format);
    const source = `import { auto as over } from "./index.js";
      import { call } from "./index.${end}";
      const catalogues = ${REGISTER};
      export const auto = ({ engine = { call, catalogues }, ...defaults } = {}) => over(engine, { defaults });`;
    const options = { format, minify: true, external: [`./index.${end}`], outfile: `${dist}/auto.${end}` };
    await bundle({ source, folder: FOLDER, plugins: [forms], ...options });
  }
  for (const locale of LOCALES) await writeFile(`${dist}/auto.${locale}.js`, await languageScript(locale));
  const types = await readFile(at(`${FOLDER}/package.d.ts`), "utf8");
  for (const end of ["mts", "cts"]) await writeFile(`${dist}/auto.d.${end}`, types);
};

/** Printable characters alone: no byte depends on how a page is encoded. @param {string} locale */
const languageScript = async (locale) => {
  const { texts } = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  const needed = Object.fromEntries(Object.entries(texts).filter(([key]) => SAID.test(key)));
  const ascii = JSON.stringify({ locale, texts: needed }).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `((p)=>{(p.catalogues=p.catalogues||[]).push(${ascii})})(globalThis.postregler=globalThis.postregler||{});\n`;
};

/** What each form may be asked: see js/auto/fields.js. */
const formsSource = async () => {
  const files = await readdir(at("facade/schemas"));
  /** @type {Record<string, Record<string, string>>} */
  const table = {};
  for (const file of files.filter((name) => /^(exemption|reservation)\.check_\w+\.request\.json$/.test(name)).sort()) {
    const { context, ...properties } = JSON.parse(await readFile(at(`facade/schemas/${file}`), "utf8")).properties;
    table[file.replace(".request.json", "")] = Object.fromEntries(leaves(properties));
  }
  return `export const FORMS = ${JSON.stringify(table)};\nexport const NUMBERED = ${JSON.stringify(NUMBERED)};`;
};

/** @typedef {{ type: string | string[], properties?: Record<string, Shape>, items?: Shape }} Shape */

/** @type {(properties: Record<string, Shape>, path?: string) => [path: string, kind: string][]} */
const leaves = (properties, path = "") =>
  Object.entries(properties).flatMap(([name, shape]) => {
    const here = `${path}${name}`;
    if (shape.properties) return leaves(shape.properties, `${here}.`);
    if (shape.items?.properties) return leaves(shape.items.properties, `${here}.*.`);
    return [[here, kindOf(shape)]];
  });

/** @param {Shape} shape */
const kindOf = ({ type, items }) => {
  const is = (/** @type {string} */ name, /** @type {string | string[] | undefined} */ types) =>
    [types].flat().includes(name);
  if (is("array", type)) return is("integer", items?.type) ? "m" : "l";
  if (is("boolean", type)) return "b";
  return is("integer", type) ? "n" : "";
};
