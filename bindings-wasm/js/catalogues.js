// @ts-check

/** @typedef {Readonly<Record<string, string>>} Texts */

/**
 * The languages that were imported, in order, and the rule book. The package exports the list for its own
 * modules to add to; it is not among the types, for nobody else needs it.
 *
 * @type {({ readonly locale: string, readonly texts: Texts } | { readonly rules: Texts })[]}
 */
export const catalogues = [];
