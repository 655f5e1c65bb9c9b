// @ts-check
import { isUtf8 } from "node:buffer";
import { open as openFile, readFile, stat } from "node:fs/promises";
import { RequestError, openStreamWithText } from "../../facade/engine.js";
import { STREAMS } from "../../facade/operations.js";
import { readChunks, errorCode, engineFor } from "./input.js";
import { print } from "./output.js";
import { createProgress } from "./progress.js";
import { fileSize } from "./file-size.js";
import { IO_FAILED, CHECK_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";
import { summaryTable } from "./preflight-table.js";

/** @typedef {import("../../facade/operations.js").DispatchPreflightSummary} Summary */

/** The row codes of unreadable lines. */
const UNREADABLE_CODES = new Set([80, 81]);

/**
 * Runs a preflight on a list of recipients, one JSON object per line; returns the exit code.
 *
 * @param {string | undefined} list a file, or `-` for standard input
 * @param {import("./options.js").Options} options
 */
export const preflight = async (list, { request, codes, json, host }) => {
  if (list === undefined)
    throw new CliError("missing list of recipients: a file, or - for standard input", USAGE_ERROR);
  if (request === undefined) throw new CliError("missing letter: --request LETTER.json", USAGE_ERROR);
  const file = list === "-" ? undefined : list;
  const engine = engineFor(host);
  const stream = openOrThrow(engine, await readLetter(request));
  const out = codes === undefined ? undefined : await openCodesFile(codes, [file, request]);
  try {
    await feedFile(stream, file, out);
  } finally {
    await out?.close();
  }
  const summary = /** @type {Summary} */ (stream.summary());
  await print(json ? `${JSON.stringify(summary)}\n` : summaryTable(summary));
  return summary.reasons.some(({ code }) => UNREADABLE_CODES.has(code)) ? CHECK_FAILED : 0;
};

/**
 * Feeds the list to the stream and writes the codes to their file.
 *
 * @param {ReturnType<typeof openOrThrow>} stream
 * @param {string | undefined} file
 * @param {import("node:fs/promises").FileHandle | undefined} out
 */
const feedFile = async (stream, file, out) => {
  const progress = createProgress(process.stderr, await fileSize(file));
  let bytes = 0;
  let rows = 0;
  /** @param {Uint8Array} codes */
  const keep = async (codes) => {
    rows += codes.length;
    await out?.writeFile(codes).catch((error) => {
      throw new CliError(`cannot write the codes (${errorCode(error)})`, IO_FAILED);
    });
  };
  try {
    for await (const chunk of readChunks(file)) {
      bytes += chunk.length;
      await keep(stream.push(chunk));
      progress.at(bytes, rows);
    }
    await keep(stream.end());
  } finally {
    progress.end();
  }
};

/** @type {(engine: import("../../facade/engine.js").Engine, text: string) => ReturnType<typeof openStreamWithText>} */
const openOrThrow = (engine, text) => {
  try {
    return openStreamWithText(engine, STREAMS, "dispatch.preflight", text);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // The message contains no user input.
    const { code, path, expected } = error;
    throw new CliError(
      `the letter is not a valid request: ${code} at ${JSON.stringify(path)}, expected ${expected}`,
      CHECK_FAILED,
    );
  }
};

/** @param {string} file */
const readLetter = async (file) => {
  const bytes = await readFile(file).catch((error) => {
    throw new CliError(`cannot read the letter (${errorCode(error)})`, IO_FAILED);
  });
  // Invalid UTF-8 becomes the empty text, which the core refuses.
  return isUtf8(bytes) ? bytes.toString("utf8").replace(/^\ufeff/, "") : "";
};

/**
 * Opens the file for the codes and empties it, unless it is one of the input files.
 *
 * @param {string} codes
 * @param {(string | undefined)[]} others
 */
const openCodesFile = async (codes, others) => {
  const target = await fileIdentity(codes);
  const inputs = await Promise.all(others.map(fileIdentity));
  if (target !== undefined && inputs.includes(target)) {
    throw new CliError("--codes must not name an input file", USAGE_ERROR);
  }
  return openFile(codes, "w").catch((error) => {
    throw new CliError(`cannot write the codes (${errorCode(error)})`, IO_FAILED);
  });
};

/** @param {string | undefined} file */
const fileIdentity = async (file) => {
  const stats = file === undefined ? undefined : await stat(file).catch(() => undefined);
  return stats && `${stats.dev}:${stats.ino}`;
};
