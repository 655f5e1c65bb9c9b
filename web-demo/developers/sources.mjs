// @ts-check
// The data of the developers' page: the generated schemas, and test vectors as examples.
import { readFileSync, readdirSync } from "node:fs";

/**
 * @typedef {{
 *   type?: string | string[],
 *   description?: string,
 *   enum?: (string | null)[],
 *   properties?: Record<string, Schema>,
 *   required?: string[],
 *   items?: Schema,
 *   maxItems?: number,
 *   maximum?: number,
 *   format?: string,
 *   "x-personal"?: boolean,
 * }} Schema
 *
 * @typedef {{ name: string, request: object, rows?: string }} Example
 */

const root = new URL("../../", import.meta.url);

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** The operations and streams with a one-line description. @returns {Record<string, string>} */
export const about = () => read("facade/operation-descriptions.json");

/** @param {string} operation @returns {Schema} */
export const requestOf = (operation) => read(`facade/schemas/${operation}.request.json`);

/**
 * The maximum number of examples per operation. After the first only short ones are chosen, because every visitor of
 * the page loads them.
 */
const MOST = 4;
const SHORT = 450;

/**
 * Of the first file of vectors the first case, and of each other file the first short one: files are about one subject each. Operations
 * with a single file show another case of it.
 *
 * @returns {Record<string, Example[]>}
 */
export function examples() {
  /** @type {Record<string, Example[]>} */
  const all = { ...STREAMS };
  for (const [operation, files] of Object.entries(filesByOperation())) {
    const [first = []] = files;
    const others = files.length === 1 ? [first.slice(Math.floor(first.length / 2))] : files.slice(1);
    const chosen = [first[0], ...others.map((cases) => cases.find(isShort))];
    all[operation] = chosen.flatMap((one) => (one ? [one] : [])).slice(0, MOST);
  }
  return all;
}

/** @param {Example} example */
const isShort = (example) => JSON.stringify(example).length <= SHORT;

/** @returns {Record<string, Example[][]>} */
function filesByOperation() {
  /** @type {Record<string, Example[][]>} */
  const found = {};
  for (const area of readdirSync(new URL("tests/vectors/", root)).sort()) {
    for (const file of readdirSync(new URL(`tests/vectors/${area}/`, root)).sort()) {
      const { operation, cases } = read(`tests/vectors/${area}/${file}`);
      const requests = cases
        .filter((/** @type {{ request?: object }} */ { request }) => request !== undefined)
        .map((/** @type {Example} */ { name, request }) => ({ name, request }));
      if (requests.length > 0) (found[operation] ??= []).push(requests);
    }
  }
  return found;
}

/** The input lines of a stream, which its request does not contain. @type {Record<string, Example[]>} */
const STREAMS = {
  "identity.check_column": [
    {
      name: "CPR numbers, one of which lost its zero in a spreadsheet",
      request: { accept: ["cpr"], repairLeadingZero: true },
      rows: "070761-4285\n101800002\n3002991003\n",
    },
    {
      name: "Norwegian numbers made up for tests",
      request: { accept: ["fodselsnummer", "dnummer"], context: { on: "2026-11-21", environment: "test" } },
      rows: "17912099997\n57912075186\n01015450068\n12345678901\n",
    },
  ],
  "dispatch.preflight": read("tests/streams/preflight.json")
    .cases.filter((/** @type {{ request?: object, rows?: unknown[] }} */ { request, rows }) => request && rows)
    .map((/** @type {{ name: string, request: object, rows: unknown[] }} */ { name, request, rows }) => ({
      name,
      request,
      rows: rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join(""),
    }))
    .filter((/** @type {Example} */ { rows = "" }) => rows.length < 2 * SHORT)
    .slice(0, 2),
};
