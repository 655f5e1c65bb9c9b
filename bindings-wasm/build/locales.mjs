// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { LOCALES } from "../../facade/languages.js";
import { at } from "./paths.mjs";
import { CATALOGUE_REGISTRY } from "./catalogue-registry.mjs";

export { LOCALES };

/**
 * The key prefixes of each part of a catalogue. The first match decides; keys without a match are in `common`.
 *
 * @type {Record<string, string[]>}
 */
const KEY_PREFIXES = JSON.parse(await readFile(at("core/src/text/parts.json"), "utf8"));

/** The parts of a catalogue, each in a module of its own. */
export const PARTS = Object.keys(KEY_PREFIXES);

/** The parts in the module of a whole language. Guides and explanations of rules are long, and few pages show both. */
const WHOLE = ["common", "dk", "no", "readiness", "cost"];

/** The glossary. No operation uses its texts, so its modules are data and are not registered. */
const GLOSSARY_PART = "terms";

/** @typedef {Record<string, string>} Texts */

/**
 * Writes the modules of one language, which register the catalogue when they are imported.
 *
 * @param {string} locale
 * @param {string} folder
 */
export const writeLocale = async (locale, folder) => {
  const { texts } = JSON.parse(await readFile(at(`core/locales/${locale}.json`), "utf8"));
  for (const part of PARTS) {
    const partTexts = Object.fromEntries(Object.entries(texts).filter(([key]) => partOf(key) === part));
    await writePart(`${folder}/${locale}-${part}`, locale, part, partTexts);
  }
  await writeWhole(`${folder}/${locale}`, locale);
};

/** @param {string} key */
const partOf = (key) => {
  const match = Object.entries(KEY_PREFIXES).find(([, prefixes]) => prefixes.some((start) => key.startsWith(start)));
  return match?.[0] ?? "common";
};

/** The modules that a part imports. @param {string} locale @param {string} part */
const importsOf = (locale, part) => {
  if (part === "common") return [];
  return [`./${locale}-common`, ...(part === "rules" ? ["../rulebook"] : [])];
};

/** @type {(path: string, locale: string, part: string, texts: Texts) => Promise<void>} */
const writePart = async (path, locale, part, texts) => {
  const imported = importsOf(locale, part);
  const value = JSON.stringify({ locale, part, texts }, null, 1);
  const declaration = `/** ${part === GLOSSARY_PART ? "The glossary in this language: for each term `term.ID.name`, `term.ID.text` and `definition.ID`." : "Importing this module registers this part of the catalogue. The texts are exported for use in pages too."} */
declare const catalogue: { readonly locale: "${locale}"; readonly part: "${part}"; readonly texts: Readonly<Record<string, string>> };
`;
  if (part === GLOSSARY_PART) return writeData(path, "catalogue", value, declaration);
  await writeModule(path, imported, "catalogue", value, declaration);
};

/** @type {(path: string, locale: string) => Promise<void>} */
const writeWhole = async (path, locale) => {
  const name = (/** @type {string} */ part) => `./${locale}-${part}`;
  const merged = `{ locale: ${JSON.stringify(locale)}, texts: Object.assign({}, ${WHOLE.map((part) => `${part}.texts`).join(", ")}) }`;
  const declaration = `/** Importing this module registers the language. The texts are exported for use in pages too. */
declare const catalogue: { readonly locale: "${locale}"; readonly texts: Readonly<Record<string, string>> };
`;
  const esm = WHOLE.map((part) => `import ${part} from "${name(part)}.mjs";\n`).join("");
  const cjs = WHOLE.map((part) => `const ${part} = require("${name(part)}.cjs");\n`).join("");
  await writeFile(`${path}.mjs`, `${esm}\nconst catalogue = ${merged};\n\nexport default catalogue;\n`);
  await writeFile(`${path}.cjs`, `"use strict";\n${cjs}\nmodule.exports = ${merged};\n`);
  await writeTypes(path, "catalogue", declaration);
};

/**
 * Writes the module of the rule book: the text, the sources and the dependants of each rule. The explanations of the
 * rules import it.
 *
 * @param {string} dist
 */
export const writeRuleBook = async (dist) => {
  const rules = JSON.parse(await readFile(at("facade/rule-book.json"), "utf8"));
  const declaration = `/** Importing this module registers the rule book. */
declare const ruleBook: {
  /** In the format that the operations read. */
  readonly rules: Readonly<Record<string, string>>;
  /**
   * The certainty of a rule, without calling an operation; undefined for an unknown rule. Only verified rules may be
   * presented as law.
   */
  certaintyOf(id: string): "verified" | "secondary" | "inferred" | "chosen" | "not-found" | undefined;
};
`;
  // The certainty is the third field in the first line of a rule (core/src/law/book/loaded.rs, which also describes how
  // sources are stored). The core receives the module as JSON, without this function.
  const isRule = `Object.hasOwn(ruleBook.rules, id) && !id.startsWith("source.")`;
  const certaintyOf = `(id) => ${isRule} ? ruleBook.rules[id].split("\\t", 3)[2] : undefined`;
  const value = `{\n"rules": ${JSON.stringify(rules, null, 1)},\n"certaintyOf": ${certaintyOf}\n}`;
  await writeModule(`${dist}/rulebook`, [], "ruleBook", value, declaration);
};

/**
 * Writes the module of the glossary: its terms, with the country and the rule of each. The names, the plain sentences and
 * the definitions are in `locales/da-terms` and so on.
 *
 * @param {string} dist
 */
export const writeTerms = async (dist) => {
  const { parts, terms } = JSON.parse(await readFile(at("core/data/terms.json"), "utf8"));
  const declaration = `/**
 * The terms of the glossary. Their texts are in \`locales/da-terms\` and so on: the name \`term.ID.name\`, a sentence in plain
 * words \`term.ID.text\`, and a definition for engineers and lawyers \`definition.ID\`.
 */
declare const glossary: {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly terms: readonly {
    readonly id: string;
    /** The subject: the id of a part. */
    readonly part: string;
    /** Omitted for terms of both countries. */
    readonly country?: "dk" | "no";
    /** The rule of the rule book that the term rests on. */
    readonly rule?: string;
  }[];
};
`;
  await writeData(`${dist}/terms`, "glossary", JSON.stringify({ parts, terms }, null, 1), declaration);
};

/**
 * Writes a module that only exports data.
 *
 * @type {(path: string, name: string, value: string, declaration: string) => Promise<void>}
 */
const writeData = async (path, name, value, declaration) => {
  await writeFile(`${path}.mjs`, `export default ${value};\n`);
  await writeFile(`${path}.cjs`, `"use strict";\nmodule.exports = ${value};\n`);
  await writeTypes(path, name, declaration);
};

/**
 * Writes a module that registers its data.
 *
 * @type {(path: string, imported: string[], name: string, value: string, declaration: string) => Promise<void>}
 */
const writeModule = async (path, imported, name, value, declaration) => {
  const added = `const ${name} = ${value};\n\n${CATALOGUE_REGISTRY}.push(${name});\n`;
  const esm = imported.map((other) => `import "${other}.mjs";\n`).join("");
  const cjs = imported.map((other) => `require("${other}.cjs");\n`).join("");
  await writeFile(`${path}.mjs`, `${esm}${added}\nexport default ${name};\n`);
  await writeFile(`${path}.cjs`, `"use strict";\n${cjs}${added}\nmodule.exports = ${name};\n`);
  await writeTypes(path, name, declaration);
};

/** @type {(path: string, name: string, declaration: string) => Promise<void>} */
const writeTypes = async (path, name, declaration) => {
  await writeFile(`${path}.d.mts`, `${declaration}export default ${name};\n`);
  await writeFile(`${path}.d.cts`, `${declaration}export = ${name};\n`);
};
