// @ts-check
// The words of the page: its own and the core's.
import { readFileSync } from "node:fs";
import { LOCALES } from "../../facade/languages.js";

/** The codes of the languages. */
export const LANGUAGES = LOCALES;

/** @typedef {(typeof LANGUAGES)[number]} Language */
/** @typedef {keyof typeof import("../../web-demo/locales/da.json")} PageKey */

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** The guides and some tools have their words beside them, so that they can be taken alone. @param {Language} language @returns {Record<string, string>} */
export const pageTexts = (language) => ({
  ...read(`web-demo/locales/${language}.json`),
  ...read(`web-demo/src/guide/locales/${language}.json`),
  ...read(`web-demo/src/tools/developers/locales/${language}.json`),
  ...read(`web-demo/src/tools/glossary/locales/${language}.json`),
});

/** @param {Language} language @returns {Record<string, string>} */
export const coreTexts = (language) => read(`core/locales/${language}.json`).texts;

/** The words around messages in forms. @param {Language} language @returns {Record<string, string>} */
export const formTexts = (language) => read(`facade/form/locales/${language}.json`);

/** @param {Language} language @returns {Record<string, string>} */
export const allTexts = (language) => ({ ...coreTexts(language), ...pageTexts(language) });

/** A word of the core where it begins a line. @param {string | undefined} text */
export const opened = (text) => (text ?? "?").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
