// @ts-check
import { createReadStream } from "node:fs";
import { addAbortSignal } from "node:stream";
import { loadEngine, loadBestEngine } from "../js/load-engine.js";
import { IO_FAILED, CliError, USAGE_ERROR } from "./cli-error.js";

/**
 * Returns the requested engine, or the best available one.
 *
 * @param {"native" | "wasm" | undefined} host
 */
export const engineFor = (host) => {
  const engine = host ? loadEngine(host) : loadBestEngine().engine;
  if (!engine) throw new CliError("there is no native module for this machine; use --host wasm", USAGE_ERROR);
  return engine;
};

/**
 * Reads a file or standard input in chunks. An aborted signal ends the input.
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

/** Reads a whole file or standard input. @param {string} file a file, or `-` */
export const readText = async (file) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of readChunks(file === "-" ? undefined : file)) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\ufeff/, "");
};

/** The system's code for a failed read or write. @param {unknown} error */
export const errorCode = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
