// @ts-check
// Makes the guides as static pages while the page is built: for those without scripts.
import { guidance } from "@postregler/wasm";
import { META } from "../security.mjs";
import { markup } from "./html.mjs";
import { guidePage } from "./guide-page.mjs";
import { LANGUAGES, textsOf } from "./texts.mjs";

/** What is there in each language is written into the page by the build. */
const PLACE = /<!-- in each language: (\w+) -->/g;

/** The guides of both countries, in their order. */
const guides = () =>
  /** @type {const} */ (["dk", "no"]).flatMap((country) => guidance.start({ country }).guides.map(({ id }) => id));

/** The day whose rules the pages tell: that of the build, or the one it is to be built as of. */
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

/** Made for one language. @type {Readonly<Record<string, (language: string, say: ReturnType<typeof textsOf>) => ReturnType<typeof markup>>>} */
const MADE = {
  /** Where the page could not be fetched. */
  unfetched: (language, say) =>
    markup`<p lang="${language}">${say("document.unfetched")} <a href="./?lang=${language}">${say("document.again")}</a></p>`,
  /** Without scripts: the ways to the static pages. */
  guides: (language, say) =>
    markup`<div lang="${language}"><p>${say("document.unscripted")}</p><ul>${guides().map((guide) => markup`<li><a href="./guides/${language}/${guide}.html">${say(`guide.${guide}.title`)}</a></li>`)}</ul></div>`,
};

/** The page before any of its scripts has run knows no language, so that it has each. @returns {import("vite").Plugin} */
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
    // After the styles have got their name.
    order: "post",
    handler(_, bundle) {
      // Not one of the themes: they are for forms, and chosen.
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
