// @ts-check
import { OPERATIONS, STREAMS } from "../../facade/operations.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/**
 * What a native file exports.
 *
 * @typedef {{
 *   call: Engine["call"],
 *   operations(): string[],
 *   Stream: new (index: number, text: string, today: number) => import("../../facade/stream.js").RawStream,
 * }} Native
 */

/** How file names end where a system has several kinds of its C library. @type {Partial<Record<string, string[]>>} */
const LIBC_SUFFIXES = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/**
 * The core as native code, if there is a file for this machine that runs on it.
 *
 * @returns {Engine | undefined}
 */
export const loadNativeEngine = () => {
  for (const kind of LIBC_SUFFIXES[process.platform] ?? [""]) {
    const engine = load(`../postregler.${process.platform}-${process.arch}${kind}.node`);
    if (engine) return engine;
  }
  return undefined;
};

/**
 * A file that is not there or does not load here is no error, for WebAssembly answers the same. Nor is one with
 * another table of operations, left over from another version: it would answer something else than it was asked.
 *
 * @param {string} file
 */
const load = (file) => {
  try {
    /** @type {Native} */
    const { call, operations, Stream } = require(file);
    const known = [...OPERATIONS, ...STREAMS].map(({ name }) => name);
    if (operations().join() !== known.join()) return undefined;
    /** @type {Engine["open"]} */
    const open = (index, text, today) => new Stream(index, text, today);
    return { call, open };
  } catch {
    return undefined;
  }
};
