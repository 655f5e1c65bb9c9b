// @ts-check

/** @typedef {import("./check-form.js").Engine & { catalogues: any[] }} Registered */
/** @typedef {{ catalogues?: any[], engines?: Record<string, Registered | undefined>, destroy?(): void, [name: string]: unknown }} Shared */

/**
 * Returns the object that the scripts of a page share as `postregler`. An element with that id or name is a property of
 * the window too, so only a plain object is accepted. The language scripts use the same check (build/auto.mjs).
 *
 * @returns {Shared}
 */
export const pageGlobal = () => {
  const page = /** @type {{ postregler?: Shared }} */ (globalThis);
  const existing = page.postregler;
  return existing && Object.getPrototypeOf(existing) === Object.prototype ? existing : (page.postregler = {});
};
