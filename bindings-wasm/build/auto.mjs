// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { bundle, ending } from "./bundle.mjs";
import { declarations } from "./declarations.mjs";
import { formTables } from "./form-tables.mjs";
import { integrityOf } from "./integrity.mjs";
import { LOCALES } from "../../facade/languages.js";
import { at } from "./paths.mjs";
import { CATALOGUE_REGISTRY } from "./catalogue-registry.mjs";

const FOLDER = "bindings-wasm/js/auto";

/** The keys of the texts that the forms' operations need; all other texts are left out of the script. */
const FORM_TEXT_KEYS = /^(finding\.(identity|exemption|reservation)\.|word\.|format\.)/;

/**
 * Writes the script for pages without a build step (`auto.js`), one file per language (`auto.da.js`), and the module
 * for pages with a build step, which imports the engine from the package.
 *
 * @param {string} dist
 * @param {{ wasm: import("./cores.mjs").Virtual, plain: import("./cores.mjs").Virtual }} cores
 */
export const writeAuto = async (dist, cores) => {
  await mkdir(dist, { recursive: true });
  const forms = await formTables();
  // Script tags are used on all kinds of pages, so older browsers are supported.
  const classic = /** @type {const} */ ({ format: "iife", minify: true, outfile: `${dist}/auto.js`, target: "es2020" });
  // The JavaScript engine, which the script loads where a policy forbids WebAssembly. Its integrity is known at build
  // time.
  const engineScript = { ...classic, outfile: `${dist}/auto-js.js` };
  await bundle({
    source: `import { run } from "./classic-script-js-engine.js"; run();`,
    folder: FOLDER,
    modules: cores.plain,
    ...engineScript,
  });
  const integrity = integrityOf(await readFile(`${dist}/auto-js.js`));
  await bundle({
    source: `import { run } from "./classic-script.js"; run();`,
    folder: FOLDER,
    modules: { ...cores.wasm, "postregler:auto-js": `export const INTEGRITY = ${JSON.stringify(integrity)};` },
    plugins: [forms],
    ...classic,
  });
  for (const format of /** @type {const} */ (["esm", "cjs"])) {
    const end = ending(format);
    // The ES module imports the chunk for forms; the CommonJS file imports the whole package.
    const from = format === "esm" ? "./chunks/forms.mjs" : "./index.cjs";
    const source = `import { auto as start } from "./index.js";
      import { call } from "${from}";
      const catalogues = ${CATALOGUE_REGISTRY};
      export const auto = ({ engine = { call, catalogues }, ...defaults } = {}) => start(engine, { defaults });`;
    const options = { format, minify: true, external: [from], outfile: `${dist}/auto.${end}` };
    await bundle({ source, folder: FOLDER, plugins: [forms], ...options });
  }
  for (const locale of LOCALES) await writeFile(`${dist}/auto.${locale}.js`, await languageScript(locale));
  const types = await declarations("facade/locale.d.ts", `${FOLDER}/package.d.ts`);
  for (const end of ["mts", "cts"]) await writeFile(`${dist}/auto.d.${end}`, types);
};

/** ASCII only, so that the encoding of the page does not matter. @param {string} locale */
export const languageScript = async (locale) => {
  const { texts } = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  const needed = Object.fromEntries(Object.entries(texts).filter(([key]) => FORM_TEXT_KEYS.test(key)));
  const ascii = JSON.stringify({ locale, texts: needed }).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // The same check as in js/auto/page-global.js: an element of the page may have the id `postregler`.
  const shared = "var p=g.postregler;if(!p||Object.getPrototypeOf(p)!==Object.prototype)p=g.postregler={};";
  return `((g)=>{${shared}(p.catalogues=p.catalogues||[]).push(${ascii})})(globalThis);\n`;
};
