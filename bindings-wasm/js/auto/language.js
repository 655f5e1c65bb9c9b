// @ts-check
import { nativeProperty } from "./dom.js";

/**
 * Returns the language for an element: its `data-lang`, the language set for all forms, or the `lang` of the page, if
 * the catalogue is loaded; otherwise the first loaded language.
 *
 * @type {(place: Element, loaded: readonly string[], fallback?: string) => string | undefined}
 */
export const languageAt = (place, loaded, fallback) => {
  const closest = nativeProperty(place, "closest");
  const tags = [
    closest("[data-lang]")?.getAttribute("data-lang"),
    fallback,
    closest("[lang]")?.getAttribute("lang"),
  ].map((tag) => tag?.toLowerCase().split("-")[0] ?? "");
  // Norwegian pages use `no` for Bokmål.
  return tags.map((tag) => (tag === "no" ? "nb" : tag)).find((tag) => loaded.includes(tag)) ?? loaded[0];
};
