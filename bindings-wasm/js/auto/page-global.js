// @ts-check

/** @typedef {import("./check-form.js").Engine & { catalogues: any[] }} Registered */
/** @typedef {{ catalogues?: any[], engines?: Record<string, Registered | undefined>, destroy?(): void, [name: string]: unknown }} Shared */

/**
 * What the scripts of one page have in common, at `postregler`. An element with that id or name is found there as well, and is
 * not what they share: only a plain object is. The scripts of the languages look in the same way (build/auto.mjs).
 *
 * @returns {Shared}
 */
export const pageGlobal = () => {
  const page = /** @type {{ postregler?: Shared }} */ (globalThis);
  const there = page.postregler;
  return there && Object.getPrototypeOf(there) === Object.prototype ? there : (page.postregler = {});
};
