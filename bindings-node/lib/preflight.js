// @ts-check
import { isUtf8 } from "node:buffer";
import { open as openFile, readFile, stat } from "node:fs/promises";
import { RequestError, openText } from "../../facade/engine.js";
import { STREAMS } from "../../facade/operations.js";
import { chunksOf, codeOf, engineOn } from "./input.js";
import { print } from "./output.js";
import { progressOn } from "./progress.js";
import { sizeOf } from "./size.js";
import { BROKEN_FILE, REFUSED, Stop, USAGE } from "./stop.js";
import { table } from "./preflight-table.js";

/** @typedef {import("../../facade/operations.js").DispatchPreflightSummary} Summary */

/** The row codes of lines that are no rows. */
const NO_ROWS = new Set([80, 81]);

/**
 * Goes through a list of recipients, one JSON object a line; gives the exit code.
 *
 * @param {string | undefined} list a file, or `-` for standard input
 * @param {import("./options.js").Options} options
 */
export const preflight = async (list, { request, codes, json, host }) => {
  if (list === undefined) throw new Stop("which list? A file, or - for standard input", USAGE);
  if (request === undefined) throw new Stop("which letter? --request LETTER.json", USAGE);
  const file = list === "-" ? undefined : list;
  const engine = engineOn(host);
  const stream = opened(engine, await letterIn(request));
  const out = codes === undefined ? undefined : await codesFile(codes, [file, request]);
  try {
    await feed(stream, file, out);
  } finally {
    await out?.close();
  }
  const summary = /** @type {Summary} */ (stream.summary());
  await print(json ? `${JSON.stringify(summary)}\n` : table(summary));
  return summary.reasons.some(({ code }) => NO_ROWS.has(code)) ? REFUSED : 0;
};

/**
 * Feeds the list to the stream, and the codes to their file.
 *
 * @param {ReturnType<typeof opened>} stream
 * @param {string | undefined} file
 * @param {import("node:fs/promises").FileHandle | undefined} out
 */
const feed = async (stream, file, out) => {
  const progress = progressOn(process.stderr, await sizeOf(file));
  let bytes = 0;
  let rows = 0;
  /** @param {Uint8Array} codes */
  const keep = async (codes) => {
    rows += codes.length;
    await out?.writeFile(codes).catch((error) => {
      throw new Stop(`cannot write the codes (${codeOf(error)})`, BROKEN_FILE);
    });
  };
  try {
    for await (const chunk of chunksOf(file)) {
      bytes += chunk.length;
      await keep(stream.push(chunk));
      progress.at(bytes, rows);
    }
    await keep(stream.end());
  } finally {
    progress.end();
  }
};

/** @type {(engine: import("../../facade/engine.js").Engine, text: string) => ReturnType<typeof openText>} */
const opened = (engine, text) => {
  try {
    return openText(engine, STREAMS, "dispatch.preflight", text);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // It holds nothing of what was sent.
    const { code, path, expected } = error;
    throw new Stop(`the letter is not a request: ${code} at ${JSON.stringify(path)}, expected ${expected}`, REFUSED);
  }
};

/** @param {string} file */
const letterIn = async (file) => {
  const bytes = await readFile(file).catch((error) => {
    throw new Stop(`cannot read the letter (${codeOf(error)})`, BROKEN_FILE);
  });
  // What is no text is no request either; the core says so.
  return isUtf8(bytes) ? bytes.toString("utf8").replace(/^\ufeff/, "") : "";
};

/**
 * The file for the codes, empty. One that is being read is not emptied.
 *
 * @param {string} codes
 * @param {(string | undefined)[]} others
 */
const codesFile = async (codes, others) => {
  const known = await identityOf(codes);
  const read = await Promise.all(others.map(identityOf));
  if (known !== undefined && read.includes(known)) {
    throw new Stop("the codes need a file of their own", USAGE);
  }
  return openFile(codes, "w").catch((error) => {
    throw new Stop(`cannot write the codes (${codeOf(error)})`, BROKEN_FILE);
  });
};

/** @param {string | undefined} file */
const identityOf = async (file) => {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
};
