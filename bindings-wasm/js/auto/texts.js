// @ts-check

/**
 * What the script says itself: the heading of the error summary, and the words that stand before a message. The messages
 * come from the catalogues.
 *
 * @typedef {{ heading: string, error: string, warning: string, hint: string }} Words
 */

/** @type {Record<string, Words> & { en: Words }} */
export const TEXTS = {
  da: { heading: "Der er problemer", error: "Fejl", warning: "Se efter", hint: "Godt at vide" },
  nb: { heading: "For å gå videre må du rette opp dette", error: "Feil", warning: "Se etter", hint: "Godt å vite" },
  nn: { heading: "For å gå vidare må du rette opp dette", error: "Feil", warning: "Sjå etter", hint: "Godt å vite" },
  en: { heading: "There is a problem", error: "Error", warning: "Please check", hint: "Good to know" },
};

/**
 * The language for what is said at a place: as its `data-lang`, what holds for all forms or the page's `lang` has it, if its
 * texts are there; otherwise that of the first texts that were loaded.
 *
 * @type {(place: Element, loaded: readonly string[], otherwise?: string) => string | undefined}
 */
export const languageAt = (place, loaded, otherwise) => {
  const said = [
    place.closest("[data-lang]")?.getAttribute("data-lang"),
    otherwise,
    place.closest("[lang]")?.getAttribute("lang"),
  ].map((tag) => tag?.toLowerCase().split("-")[0] ?? "");
  // `no` is what Norwegian pages say for bokmål.
  return said.map((tag) => (tag === "no" ? "nb" : tag)).find((tag) => loaded.includes(tag)) ?? loaded[0];
};
