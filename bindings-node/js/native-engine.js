// @ts-check
import { OPERATIONS, STREAMS } from "../../facade/operations.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/**
 * The exports of the native module.
 *
 * @typedef {{
 *   call: Engine["call"],
 *   operations(): string[],
 *   Stream: new (index: number, text: string, today: number) => import("../../facade/stream.js").RawStream,
 * }} Native
 */

/** The suffixes of file names on systems with several C libraries. @type {Partial<Record<string, string[]>>} */
const LIBC_SUFFIXES = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/**
 * Loads the native module for this machine, if there is one.
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
 * A file that is missing or does not load is not an error, because WebAssembly gives the same answers. A module of
 * another version is skipped too: its table of operations differs, so an index would call another operation.
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
