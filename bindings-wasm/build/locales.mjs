// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { at } from "./paths.mjs";

export const LOCALES = ["da", "nb", "nn", "en"];

/**
 * Writes the modules of one language, which put it on the list when they are imported: what most pages need, and apart from
 * it the explanations of the rules, which only a rule book shows.
 *
 * @param {string} locale
 * @param {string} folder
 */
export const writeLocale = async (locale, folder) => {
  const { texts } = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  const entries = Object.entries(texts);
  /** @param {[string, unknown]} entry */
  const explains = ([key]) => key.startsWith("rule.");
  await write(`${folder}/${locale}`, locale, Object.fromEntries(entries.filter((entry) => !explains(entry))));
  await write(`${folder}/${locale}-rules`, locale, Object.fromEntries(entries.filter(explains)), "../rulebook");
};

/**
 * Writes the module of the rule book: what each rule says and where it stands. The explanations in a language bring it along.
 *
 * @param {string} dist
 */
export const writeRuleBook = async (dist) => {
  const rules = JSON.parse(await readFile(at("facade/rule-book.json"), "utf8"));
  const added = `const ruleBook = ${JSON.stringify({ rules }, null, 1)};\n\ncatalogues.push(ruleBook);\n`;
  const typed = `/**
 * Importing this module makes the rule book known. By the name of each rule: a line with its sentence in English, and one for
 * each place where it stands, source and section with a tab between them.
 */
declare const ruleBook: { readonly rules: Readonly<Record<string, string>> };
`;
  const files = {
    mjs: `import { catalogues } from "./index.mjs";\n\n${added}\nexport default ruleBook;\n`,
    cjs: `"use strict";\nconst { catalogues } = require("./index.cjs");\n\n${added}\nmodule.exports = ruleBook;\n`,
    "d.mts": `${typed}export default ruleBook;\n`,
    "d.cts": `${typed}export = ruleBook;\n`,
  };
  for (const [ending, text] of Object.entries(files)) await writeFile(`${dist}/rulebook.${ending}`, text);
};

/** @type {(path: string, locale: string, texts: Record<string, unknown>, also?: string) => Promise<void>} */
const write = async (path, locale, texts, also) => {
  const added = `const catalogue = ${JSON.stringify({ locale, texts }, null, 1)};\n\ncatalogues.push(catalogue);\n`;
  const typed = `/** Importing this module makes the language known. Its texts are here for pages that want them too. */
declare const catalogue: { readonly locale: "${locale}"; readonly texts: Readonly<Record<string, string>> };
`;
  const files = {
    mjs: `import { catalogues } from "../index.mjs";\n${also ? `import "${also}.mjs";\n` : ""}\n${added}\nexport default catalogue;\n`,
    cjs: `"use strict";\nconst { catalogues } = require("../index.cjs");\n${also ? `require("${also}.cjs");\n` : ""}\n${added}\nmodule.exports = catalogue;\n`,
    "d.mts": `${typed}export default catalogue;\n`,
    "d.cts": `${typed}export = catalogue;\n`,
  };
  for (const [ending, text] of Object.entries(files)) await writeFile(`${path}.${ending}`, text);
};
