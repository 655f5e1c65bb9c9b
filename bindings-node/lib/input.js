// @ts-check
import { createReadStream } from "node:fs";
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

/** A file, or standard input, portion by portion. @param {string | undefined} file */
export async function* chunksOf(file) {
  try {
    yield* file === undefined ? process.stdin : createReadStream(file);
  } catch (error) {
    throw new Stop(`cannot read the ${file === undefined ? "standard input" : "file"} (${codeOf(error)})`, BROKEN_FILE);
  }
}

/** Why a file could not be read or written, in one word. @param {unknown} error */
export const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
