// @ts-check
import { nativeProperty } from "./dom.js";

/**
 * The language for what is said at a place: as its `data-lang`, what holds for all forms or the page's `lang` has it, if its
 * texts are there; otherwise that of the first texts that were loaded.
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
  // `no` is what Norwegian pages say for bokmål.
  return tags.map((tag) => (tag === "no" ? "nb" : tag)).find((tag) => loaded.includes(tag)) ?? loaded[0];
};
