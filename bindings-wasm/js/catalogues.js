// @ts-check

/**
 * The languages that were imported, in order. The package exports the list for its own language modules to add to;
 * it is not among the types, for nobody else needs it.
 *
 * @type {{ readonly locale: string, readonly texts: Readonly<Record<string, string>> }[]}
 */
export const catalogues = [];
