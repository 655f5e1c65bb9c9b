// @ts-check
// Generates the guides as static pages during the build, for browsers without scripts.
import { guidance } from "@postregler/wasm";
import { META } from "../security.mjs";
import { markup } from "./html.mjs";
import { guidePage } from "./guide-page.mjs";
import { LANGUAGES, textsOf } from "./texts.mjs";

/** Placeholders that the build replaces with content in each language. */
const PLACE = /<!-- in each language: (\w+) -->/g;

/** The guides of both countries. */
const guides = () =>
  /** @type {const} */ (["dk", "no"]).flatMap((country) => guidance.start({ country }).guides.map(({ id }) => id));

/** The day whose rules the pages contain: the day of the build, or that of SOURCE_DATE_EPOCH. */
function today() {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/Oslo",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(now);
}

/**
 * Content in one language.
 *
 * @type {Readonly<Record<string, (language: string, say: ReturnType<typeof textsOf>) => ReturnType<typeof markup>>>}
 */
const MADE = {
  /** Shown if the page cannot be fetched. */
  unfetched: (language, say) =>
    markup`<p lang="${language}">${say("document.unfetched")} <a href="./?lang=${language}">${say("document.again")}</a></p>`,
  /** Links to the static pages, for browsers without scripts. */
  guides: (language, say) =>
    markup`<div lang="${language}"><p>${say("document.unscripted")}</p><ul>${guides().map((guide) => markup`<li><a href="./guides/${language}/${guide}.html">${say(`guide.${guide}.title`)}</a></li>`)}</ul></div>`,
};

/** Before its scripts run, the page has no language, so it contains all. @returns {import("vite").Plugin} */
export const inEachLanguage = () => ({
  name: "in-each-language",
  transformIndexHtml: (page) =>
    page.replace(PLACE, (_, name) => {
      const made = MADE[name];
      if (!made) throw new Error(`nothing is made of ${name}: see static/static-guides.mjs`);
      return LANGUAGES.map(({ code }) => made(code, textsOf(code)).text).join("\n");
    }),
});

/** @returns {import("vite").Plugin} */
export const staticGuides = () => ({
  name: "static-guides",
  apply: "build",
  generateBundle: {
    // After the style sheet has its final name.
    order: "post",
    handler(_, bundle) {
      // Themes are loaded on demand and not needed here.
      const css = Object.keys(bundle).find((name) => /^assets\/.*\.css$/.test(name));
      if (css === undefined) return this.error("there are no styles for the static guides");
      const on = today();
      const meta = META.map((attributes) => Object.entries(attributes));
      for (const { code: language } of LANGUAGES) {
        for (const guide of guides()) {
          const source = guidePage({ guide, guides: guides(), language, on, css, meta });
          this.emitFile({ type: "asset", fileName: `guides/${language}/${guide}.html`, source });
        }
      }
    },
  },
});
