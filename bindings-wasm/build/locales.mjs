// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { at } from "./paths.mjs";

export const LOCALES = ["da", "nb", "nn", "en"];

/**
 * Writes the modules of one language, which put it on the list when they are imported.
 *
 * @param {string} locale
 * @param {string} folder
 */
export const writeLocale = async (locale, folder) => {
  const catalogue = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  const added = `const catalogue = ${JSON.stringify(catalogue, null, 2)};\n\ncatalogues.push(catalogue);\n`;
  const typed = `/** Importing this module makes the language known. Its texts are here for pages that want them too. */
declare const catalogue: { readonly locale: "${locale}"; readonly texts: Readonly<Record<string, string>> };
`;
  const files = {
    mjs: `import { catalogues } from "../index.mjs";\n\n${added}\nexport default catalogue;\n`,
    cjs: `"use strict";\nconst { catalogues } = require("../index.cjs");\n\n${added}\nmodule.exports = catalogue;\n`,
    "d.mts": `${typed}export default catalogue;\n`,
    "d.cts": `${typed}export = catalogue;\n`,
  };
  for (const [ending, text] of Object.entries(files)) await writeFile(`${folder}/${locale}.${ending}`, text);
};
