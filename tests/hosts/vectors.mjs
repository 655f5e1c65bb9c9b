// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../vectors", import.meta.url));

/**
 * A case made ready: the request's text, the request itself where it is a value, and the answer's text.
 *
 * @typedef {{ name: string, operation: string, text: string, request?: unknown, expected: string }} Case
 */

export const allFiles = async () => {
  const entries = await readdir(FOLDER, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(".json"))
    .sort()
    .map((entry) => join(FOLDER, entry));
};

/**
 * @param {string} file
 * @returns {Promise<Case[]>}
 */
export const readVectors = async (file) => {
  const { operation, cases } = JSON.parse(await readFile(file, "utf8"));
  return cases.map((/** @type {Raw} */ { name, request, text, answer }) => ({
    name,
    operation,
    text: text === undefined ? JSON.stringify(request) : spelledOut(text),
    request,
    expected: JSON.stringify(answer),
  }));
};

/**
 * @typedef {{ prefix: string, repeat: string, times: number, suffix: string }} Repeated
 * @typedef {{ name: string, request?: unknown, text?: string | Repeated, answer: unknown }} Raw
 */

/** @param {string | Repeated} text */
const spelledOut = (text) =>
  typeof text === "string" ? text : text.prefix + text.repeat.repeat(text.times) + text.suffix;
