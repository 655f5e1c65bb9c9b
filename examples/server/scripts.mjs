// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LOCALES } from "./form.mjs";

/** @param {string} name */
const ofPackage = (name) => readFileSync(fileURLToPath(import.meta.resolve(`@postregler/wasm/${name}`)), "utf8");

/** @type {Record<string, string>} */
const integrity = JSON.parse(ofPackage("integrity.json"));

/**
 * The scripts of the page from the package, and their `integrity`.
 *
 * @type {Readonly<Record<string, { source: string, integrity: string } | undefined>>}
 */
export const SCRIPTS = Object.fromEntries(
  ["auto.js", ...LOCALES.map((locale) => `auto.${locale}.js`)].map((name) => [
    name,
    { source: ofPackage(name), integrity: integrity[name] ?? "" },
  ]),
);
