// @ts-check
import { OPERATIONS } from "../../facade/operations.js";

/** @typedef {import("../../facade/engine.js").Engine} Engine */

/** How file names end where a system has several kinds of its C library. @type {Partial<Record<string, string[]>>} */
const KINDS = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/**
 * The core as native code, if there is a file for this machine that runs on it.
 *
 * @returns {Engine | undefined}
 */
export const openNative = () => {
  for (const kind of KINDS[process.platform] ?? [""]) {
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
    /** @type {Engine & { operations(): string[] }} */
    const native = require(file);
    return native.operations().join() === OPERATIONS.map(({ name }) => name).join() ? native : undefined;
  } catch {
    return undefined;
  }
};
