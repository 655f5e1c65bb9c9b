// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { LOCALES } from "../../facade/languages.js";
import { at } from "./paths.mjs";
import { CATALOGUE_REGISTRY } from "./catalogue-registry.mjs";

export { LOCALES };

/** By the beginning of a key its part, the first that fits; what is not named is common. @type {Record<string, string[]>} */
const KEY_PREFIXES = JSON.parse(await readFile(at("core/src/text/parts.json"), "utf8"));

/** The parts of a language, each a module of its own: what all need, what most pages add to it, and the rest. */
export const PARTS = Object.keys(KEY_PREFIXES);

/** What the module of a whole language brings along. Guides and explanations of rules are long, and few pages show both. */
const WHOLE = ["common", "dk", "no", "readiness", "cost"];

/** The words of the glossary: no operation says them, so they are data for pages and not put on the list. */
const GLOSSARY_PART = "terms";

/** @typedef {Record<string, string>} Texts */

/**
 * Writes the modules of one language, which put it on the list when they are imported.
 *
 * @param {string} locale
 * @param {string} folder
 */
export const writeLocale = async (locale, folder) => {
  const { texts } = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  for (const part of PARTS) {
    const own = Object.fromEntries(Object.entries(texts).filter(([key]) => partOf(key) === part));
    await writePart(`${folder}/${locale}-${part}`, locale, part, own);
  }
  await writeWhole(`${folder}/${locale}`, locale);
};

/** @param {string} key */
const partOf = (key) => {
  const found = Object.entries(KEY_PREFIXES).find(([, prefixes]) => prefixes.some((start) => key.startsWith(start)));
  return found?.[0] ?? "common";
};

/** What a module brings along. @param {string} locale @param {string} part */
const importsOf = (locale, part) => {
  if (part === "common") return [];
  return [`./${locale}-common`, ...(part === "rules" ? ["../rulebook"] : [])];
};

/** @type {(path: string, locale: string, part: string, texts: Texts) => Promise<void>} */
const writePart = async (path, locale, part, texts) => {
  const imported = importsOf(locale, part);
  const value = JSON.stringify({ locale, part, texts }, null, 1);
  const typed = `/** ${part === GLOSSARY_PART ? "The words of the glossary in this language." : "Importing this module makes this part of the language known. Its texts are here for pages that want them too."} */
declare const catalogue: { readonly locale: "${locale}"; readonly part: "${part}"; readonly texts: Readonly<Record<string, string>> };
`;
  if (part === GLOSSARY_PART) return writeData(path, "catalogue", value, typed);
  await writeModule(path, imported, "catalogue", value, typed);
};

/** @type {(path: string, locale: string) => Promise<void>} */
const writeWhole = async (path, locale) => {
  const name = (/** @type {string} */ part) => `./${locale}-${part}`;
  const merged = `{ locale: ${JSON.stringify(locale)}, texts: Object.assign({}, ${WHOLE.map((part) => `${part}.texts`).join(", ")}) }`;
  const typed = `/** Importing this module makes the language known. Its texts are here for pages that want them too. */
declare const catalogue: { readonly locale: "${locale}"; readonly texts: Readonly<Record<string, string>> };
`;
  const esm = WHOLE.map((part) => `import ${part} from "${name(part)}.mjs";\n`).join("");
  const cjs = WHOLE.map((part) => `const ${part} = require("${name(part)}.cjs");\n`).join("");
  await writeFile(`${path}.mjs`, `${esm}\nconst catalogue = ${merged};\n\nexport default catalogue;\n`);
  await writeFile(`${path}.cjs`, `"use strict";\n${cjs}\nmodule.exports = ${merged};\n`);
  await writeTypes(path, "catalogue", typed);
};

/**
 * Writes the module of the rule book: what each rule says, where it stands, and what rests on it. The explanations in a
 * language bring it along.
 *
 * @param {string} dist
 */
export const writeRuleBook = async (dist) => {
  const rules = JSON.parse(await readFile(at("facade/rule-book.json"), "utf8"));
  const typed = `/** Importing this module makes the rule book known. */
declare const ruleBook: {
  /** As the operations read it. */
  readonly rules: Readonly<Record<string, string>>;
  /** How sure a rule is, without asking an operation; nothing if there is no rule of that name. What is not verified must not be shown as law. */
  certaintyOf(id: string): "verified" | "secondary" | "inferred" | "chosen" | "not-found" | undefined;
};
`;
  // It stands third in a rule's first line (core/src/law/book/handed.rs, which also says how sources stand beside the rules). The list
  // takes the book in as JSON, so without it.
  const isRule = `Object.hasOwn(ruleBook.rules, id) && !id.startsWith("source.")`;
  const certaintyOf = `(id) => ${isRule} ? ruleBook.rules[id].split("\\t", 3)[2] : undefined`;
  const value = `{\n"rules": ${JSON.stringify(rules, null, 1)},\n"certaintyOf": ${certaintyOf}\n}`;
  await writeModule(`${dist}/rulebook`, [], "ruleBook", value, typed);
};

/**
 * Writes the module of the glossary: its terms, each with its country and the rule it comes from. What they are called and mean is
 * in `locales/da-terms` and so on.
 *
 * @param {string} dist
 */
export const writeTerms = async (dist) => {
  const { parts, terms } = JSON.parse(await readFile(at("core/data/terms.json"), "utf8"));
  // Notes are for those who work on the rules, in GLOSSARY.md.
  const published = terms.map((/** @type {{ note?: string }} */ { note: _, ...term }) => term);
  const typed = `/** The terms of the glossary; \`locales/da-terms\` has their texts, \`term.ID.name\` and \`term.ID.text\`. */
declare const glossary: {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly terms: readonly {
    readonly id: string;
    /** The subject, one of the parts. */
    readonly part: string;
    /** Left out: of either. */
    readonly country?: "dk" | "no";
    /** The rule of the rule book it comes from, where there is one. */
    readonly rule?: string;
  }[];
};
`;
  await writeData(`${dist}/terms`, "glossary", JSON.stringify({ parts, terms: published }, null, 1), typed);
};

/**
 * A module that is data and nothing else.
 *
 * @type {(path: string, name: string, value: string, typed: string) => Promise<void>}
 */
const writeData = async (path, name, value, typed) => {
  await writeFile(`${path}.mjs`, `export default ${value};\n`);
  await writeFile(`${path}.cjs`, `"use strict";\nmodule.exports = ${value};\n`);
  await writeTypes(path, name, typed);
};

/**
 * A module that puts data on the list.
 *
 * @type {(path: string, imported: string[], name: string, value: string, typed: string) => Promise<void>}
 */
const writeModule = async (path, imported, name, value, typed) => {
  const added = `const ${name} = ${value};\n\n${CATALOGUE_REGISTRY}.push(${name});\n`;
  const esm = imported.map((other) => `import "${other}.mjs";\n`).join("");
  const cjs = imported.map((other) => `require("${other}.cjs");\n`).join("");
  await writeFile(`${path}.mjs`, `${esm}${added}\nexport default ${name};\n`);
  await writeFile(`${path}.cjs`, `"use strict";\n${cjs}${added}\nmodule.exports = ${name};\n`);
  await writeTypes(path, name, typed);
};

/** @type {(path: string, name: string, typed: string) => Promise<void>} */
const writeTypes = async (path, name, typed) => {
  await writeFile(`${path}.d.mts`, `${typed}export default ${name};\n`);
  await writeFile(`${path}.d.cts`, `${typed}export = ${name};\n`);
};
