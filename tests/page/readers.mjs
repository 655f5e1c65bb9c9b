// @ts-check
// Who reads a text: core/locales/readers.json says it for every key, by the longest prefix that fits.
import { readFileSync } from "node:fs";

/** @typedef {"citizen" | "professional" | "developer"} Reader */

/** @type {Record<Reader, string[]>} */
export const READERS = JSON.parse(readFileSync(new URL("../../core/locales/readers.json", import.meta.url), "utf8"));

const BY_PREFIX = /** @type {[string, Reader][]} */ (
  Object.entries(READERS).flatMap(([reader, prefixes]) => prefixes.map((prefix) => [prefix, reader]))
).sort(([one], [other]) => other.length - one.length);

/** The entry that says who reads a text. @param {string} key */
export const readerEntry = (key) => BY_PREFIX.find(([prefix]) => key.startsWith(prefix));
