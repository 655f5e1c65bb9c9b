// @ts-check
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VECTORS = fileURLToPath(new URL("../vectors", import.meta.url));
const STREAMS = fileURLToPath(new URL("../streams", import.meta.url));

/**
 * A case made ready: the request's text, the request itself where it is a value, and the answer's text. The case of a stream
 * has the list that is pushed, too; its answer is the codes of the rows and the summary.
 *
 * @typedef {{ name: string, operation: string, text: string, request?: unknown, list?: string, expected: string }} Case
 */

/** The files of the operations, and those of the streams. */
export const allFiles = async () => [...(await filesIn(VECTORS)), ...(await filesIn(STREAMS))];

/** @param {string} folder */
const filesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(".json"))
    .sort()
    .map((entry) => join(folder, entry));
};

/**
 * @param {string} file
 * @returns {Promise<Case[]>}
 */
export const readVectors = async (file) => {
  const { operation, stream, cases } = JSON.parse(await readFile(file, "utf8"));
  if (stream !== undefined) return cases.map((/** @type {Rows} */ raw) => streamCase(stream, raw));
  return cases.map((/** @type {Raw} */ { name, request, text, answer }) => ({
    name,
    operation,
    text: text === undefined ? JSON.stringify(request) : spelledOut(text),
    request,
    expected: JSON.stringify(answer),
  }));
};

/** @type {(operation: string, raw: Rows) => Case} */
const streamCase = (operation, { name, request, rows, codes, summary }) => ({
  name,
  operation,
  text: JSON.stringify(request),
  request,
  list: `${rows.map(line).join("\n")}\n`,
  expected: JSON.stringify({ codes, summary }),
});

/** A row is an object, the text of a line that may be none, or a long line described. @param {unknown} row */
const line = (row) =>
  typeof row === "string" || (row && typeof row === "object" && "repeat" in row)
    ? spelledOut(/** @type {any} */ (row))
    : JSON.stringify(row);

/**
 * @typedef {{ prefix: string, repeat: string, times: number, suffix: string }} Repeated
 * @typedef {{ name: string, request: unknown, rows: unknown[], codes: number[], summary: unknown }} Rows
 * @typedef {{ name: string, request?: unknown, text?: string | Repeated, answer: unknown }} Raw
 */

/** @param {string | Repeated} text */
const spelledOut = (text) =>
  typeof text === "string" ? text : text.prefix + text.repeat.repeat(text.times) + text.suffix;
