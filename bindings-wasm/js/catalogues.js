// @ts-check
import { version } from "../package.json";

/** @typedef {Readonly<Record<string, string>>} Texts */
/** @typedef {{ readonly locale: string, readonly part?: string, readonly texts: Texts } | { readonly rules: Texts }} Catalogue */

const registers = /** @type {Record<symbol, Catalogue[] | undefined>} */ (/** @type {unknown} */ (globalThis));

/**
 * The imported catalogues in order, and the rule book. All entries of a version share one list, so that a language
 * serves them all, whether it was loaded by `import`, by `require` or by a script tag (see
 * build/catalogue-registry.mjs).
 */
export const catalogues = (registers[Symbol.for(`postregler ${version} catalogues`)] ??= []);
