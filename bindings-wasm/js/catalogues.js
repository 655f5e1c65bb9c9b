// @ts-check
import { version } from "../package.json";

/** @typedef {Readonly<Record<string, string>>} Texts */
/** @typedef {{ readonly locale: string, readonly part?: string, readonly texts: Texts } | { readonly rules: Texts }} Catalogue */

const registers = /** @type {Record<symbol, Catalogue[] | undefined>} */ (/** @type {unknown} */ (globalThis));

/**
 * The languages that were imported, in order, and the rule book. There is one list for all entries of a version, so that a
 * language serves them all, whether it came by `import`, by `require` or in a script tag (build/register.mjs writes them).
 */
export const catalogues = (registers[Symbol.for(`postregler ${version} catalogues`)] ??= []);
