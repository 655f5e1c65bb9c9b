// @ts-check
import { readFileSync } from "node:fs";
import "@postregler/wasm/rulebook";
import daCommon from "@postregler/wasm/locales/da-common";
import da from "@postregler/wasm/locales/da-guides";
import enCommon from "@postregler/wasm/locales/en-common";
import en from "@postregler/wasm/locales/en-guides";
import nbCommon from "@postregler/wasm/locales/nb-common";
import nb from "@postregler/wasm/locales/nb-guides";
import nnCommon from "@postregler/wasm/locales/nn-common";
import nn from "@postregler/wasm/locales/nn-guides";

/** The languages of the pages, each named in itself. @type {readonly { code: string, name: string }[]} */
export const LANGUAGES = [
  { code: "da", name: "dansk" },
  { code: "nb", name: "norsk bokmål" },
  { code: "nn", name: "norsk nynorsk" },
  { code: "en", name: "English" },
];

/** @type {Readonly<Record<string, readonly { texts: Readonly<Record<string, string>> }[]>>} */
const CATALOGUES = { da: [daCommon, da], nb: [nbCommon, nb], nn: [nnCommon, nn], en: [enCommon, en] };

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** What a result consists of, in the order in which it is read. @type {readonly { member: string, list: string }[]} */
export const PARTS = read("../src/guide/parts.json");

/** Says a text in a language, with its places filled in; one that is missing is an error of the build. @param {string} language */
export function textsOf(language) {
  const core = (CATALOGUES[language] ?? []).map(({ texts }) => texts);
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
