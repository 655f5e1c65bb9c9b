// @ts-check
import { readFileSync } from "node:fs";
import "@postregler/wasm/rulebook";
import { LANGUAGES, LOCALES } from "../../facade/languages.js";

/** The languages of the pages, each named in itself. */
export { LANGUAGES };

/** The core's texts for guides, by language. @type {Map<string, readonly Readonly<Record<string, string>>[]>} */
const CORE = new Map();

for (const locale of LOCALES) {
  const parts = ["common", "guides"].map((part) => import(`@postregler/wasm/locales/${locale}-${part}`));
  CORE.set(
    locale,
    (await Promise.all(parts)).map((part) => part.default.texts),
  );
}

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The sections of a result in reading order. @type {readonly { member: string, list: string }[]} */
export const PARTS = read("../src/guide/result-sections.json");

/** Returns a function that fills in a text's placeholders; a missing text fails the build. @param {string} language */
export function textsOf(language) {
  const core = CORE.get(language) ?? [];
  /** @type {Record<string, string>} */
  const texts = Object.assign(
    {},
    ...core,
    read(`../src/guide/locales/${language}.json`),
    read(`../locales/${language}.json`),
  );
  return (/** @type {string} */ key, /** @type {Record<string, string>} */ values = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${language} has no text ${key}`);
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
  };
}
