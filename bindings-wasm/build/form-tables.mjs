// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { virtual } from "./bundle.mjs";
import { at } from "./paths.mjs";

/** The operations with forms, by the numbers of the forms. @type {Record<string, string>} */
const FORM_NUMBERS = {
  fd001: "exemption.check_request",
  fd001a: "exemption.check_request",
  fd001k: "exemption.check_request",
  fd005: "exemption.check_company",
  fd011: "exemption.check_read_access",
  fd014: "exemption.check_read_access",
};

/** The fields of each form, as the module `postregler:forms`: see facade/form/request-fields.js. */
export const formTables = async () => virtual("postregler:forms", await formTablesSource());

const formTablesSource = async () => {
  const files = await readdir(at("facade/schemas"));
  /** @type {Record<string, Record<string, string>>} */
  const table = {};
  for (const file of files.filter((name) => /^(exemption|reservation)\.check_\w+\.request\.json$/.test(name)).sort()) {
    const { context, ...properties } = JSON.parse(await readFile(at(`facade/schemas/${file}`), "utf8")).properties;
    table[file.replace(".request.json", "")] = Object.fromEntries(leaves(properties));
  }
  return `export const FORMS = ${JSON.stringify(table)};\nexport const FORM_NUMBERS = ${JSON.stringify(FORM_NUMBERS)};`;
};

/** @typedef {{ type: string | string[], properties?: Record<string, Shape>, items?: Shape }} Shape */

/** @type {(properties: Record<string, Shape>, path?: string) => [path: string, kind: string][]} */
const leaves = (properties, path = "") =>
  Object.entries(properties).flatMap(([name, shape]) => {
    const fieldPath = `${path}${name}`;
    if (shape.properties) return leaves(shape.properties, `${fieldPath}.`);
    if (shape.items?.properties) return leaves(shape.items.properties, `${fieldPath}.*.`);
    return [[fieldPath, kindOf(shape)]];
  });

/** @param {Shape} shape */
const kindOf = ({ type, items }) => {
  const is = (/** @type {string} */ name, /** @type {string | string[] | undefined} */ types) =>
    [types].flat().includes(name);
  if (is("array", type)) return is("integer", items?.type) ? "m" : "l";
  if (is("boolean", type)) return "b";
  return is("integer", type) ? "n" : "";
};
