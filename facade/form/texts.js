// @ts-check

/**
 * What is said around messages: the heading of the error summary, and the words that stand before a message. The messages
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
