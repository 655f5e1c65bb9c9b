// @ts-check
import { createReadStream } from "node:fs";
import { addAbortSignal } from "node:stream";
import { open, openBest } from "../js/hosts.js";
import { BROKEN_FILE, Stop, USAGE } from "./stop.js";

/**
 * The core on the host asked for, or on the best there is.
 *
 * @param {"native" | "wasm" | undefined} host
 */
export const engineOn = (host) => {
  const engine = host ? open(host) : openBest().engine;
  if (!engine) throw new Stop("there is no native module for this machine; use --host wasm", USAGE);
  return engine;
};

/**
 * A file, or standard input, portion by portion. With a signal it ends as if there were no more.
 *
 * @param {string | undefined} file
 * @param {{ signal?: AbortSignal, highWaterMark?: number }} [options]
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* chunksOf(file, { signal, ...options } = {}) {
  try {
    const source = file === undefined ? process.stdin : createReadStream(file, options);
    yield* signal ? addAbortSignal(signal, source) : source;
  } catch (error) {
    if (signal?.aborted) return;
    throw new Stop(`cannot read the ${file === undefined ? "standard input" : "file"} (${codeOf(error)})`, BROKEN_FILE);
  }
}

/** All of a file, or of standard input. @param {string} file a file, or `-` */
export const textIn = async (file) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of chunksOf(file === "-" ? undefined : file)) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\ufeff/, "");
};

/** Why a file could not be read or written, in one word. @param {unknown} error */
export const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
