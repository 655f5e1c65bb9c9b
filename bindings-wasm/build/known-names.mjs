// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { virtual } from "./bundle.mjs";
import { at } from "./paths.mjs";

/**
 * The field names and codes that errors may repeat, as the module `postregler:names`: see
 * facade/adapters/redact-path.js.
 */
export const knownNames = async () => virtual("postregler:names", await knownNamesSource());

/** The fields in a response of Digdir's contact register, which findings refer to as well. */
const REGISTER_MEMBERS = `personer personidentifikator reservasjon status varslingsstatus kontaktinformasjon epostadresse
  epostadresse_oppdatert mobiltelefonnummer mobiltelefonnummer_oppdatert digital_post`;

/** The codes of refused requests: `ErrorCode` of the core, and those that the packages add. */
const REFUSAL_CODE = /"((?:request|engine)\.[a-z-]+)"/g;

export const knownNamesSource = async () => {
  const files = await readdir(at("facade/schemas"));
  /** @type {Set<string>} */
  const names = new Set(REGISTER_MEMBERS.split(/\s+/));
  for (const file of files.filter((name) => /\.(request|row)\.json$/.test(name)))
    collect(JSON.parse(await readFile(at(`facade/schemas/${file}`), "utf8")), names);
  const { texts } = JSON.parse(await readFile(at("core/locales/en.json"), "utf8"));
  const findings = Object.keys(texts).flatMap((key) => (key.startsWith("finding.") ? [key.slice(8)] : []));
  const sources = await Promise.all(
    ["core/src/wire/error.rs", "facade/request-error.js"].map((file) => readFile(at(file), "utf8")),
  );
  const refusals = sources.flatMap((text) => [...text.matchAll(REFUSAL_CODE)].map(([, code = ""]) => code));
  if (refusals.length < 5) throw new Error("the codes of refused requests have moved: see build/known-names.mjs");
  const codes = [...new Set([...findings, ...refusals])];
  return `export const NAMES = ${JSON.stringify([...names].sort())};\nexport const CODES = ${JSON.stringify(codes.sort())};`;
};

/** Collects the property names at any depth of a schema. @type {(schema: any, names: Set<string>) => void} */
const collect = (schema, names) => {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(value)) names.add(name);
    for (const one of key === "properties" ? Object.values(value) : [value]) collect(one, names);
  }
};
