// @ts-check
import { createReadStream } from "node:fs";
import { addAbortSignal } from "node:stream";
import { loadEngine, loadBestEngine } from "../js/load-engine.js";
import { IO_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/**
 * The core on the host asked for, or on the best there is.
 *
 * @param {"native" | "wasm" | undefined} host
 */
export const engineFor = (host) => {
  const engine = host ? loadEngine(host) : loadBestEngine().engine;
  if (!engine) throw new CliError("there is no native module for this machine; use --host wasm", USAGE_ERROR);
  return engine;
};

/**
 * A file, or standard input, portion by portion. With a signal it ends as if there were no more.
 *
 * @param {string | undefined} file
 * @param {{ signal?: AbortSignal, highWaterMark?: number }} [options]
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* readChunks(file, { signal, ...options } = {}) {
  try {
    const source = file === undefined ? process.stdin : createReadStream(file, options);
    yield* signal ? addAbortSignal(signal, source) : source;
  } catch (error) {
    if (signal?.aborted) return;
    throw new CliError(
      `cannot read the ${file === undefined ? "standard input" : "file"} (${errorCode(error)})`,
      IO_FAILED,
    );
  }
}

/** All of a file, or of standard input. @param {string} file a file, or `-` */
export const readText = async (file) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of readChunks(file === "-" ? undefined : file)) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\ufeff/, "");
};

/** Why a file could not be read or written, in one word. @param {unknown} error */
export const errorCode = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
