// @ts-check
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { operationsAsData } from "./developers/plugin.mjs";
import { META } from "./security.mjs";
import { guideAlone } from "./static/alone.mjs";
import { staticGuides } from "./static/plugin.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {import("vite").Plugin} */
const securityInThePage = {
  name: "security-in-the-page",
  // Only in the built page: the development server needs a connection of its own to reload.
  apply: "build",
  transformIndexHtml: () => META.map((attrs) => ({ tag: "meta", attrs, injectTo: "head-prepend" })),
};

export default defineConfig({
  // The built folder works under any path.
  base: "./",
  define: { VERSION: JSON.stringify(version) },
  plugins: [securityInThePage, operationsAsData(), staticGuides(), guideAlone()],
  build: {
    // Nothing as a data: URL: the policy names no such source.
    assetsInlineLimit: 0,
    // Vite's helper for old browsers would fetch; one module needs no helper.
    modulePreload: false,
    // How long each plugin took is no fault of the page.
    rolldownOptions: { checks: { pluginTimings: false } },
    // One file on purpose, with the rules, four languages, the words, the schemas and the vectors of the rule book: nothing is fetched later.
    chunkSizeWarningLimit: 2_300,
  },
});
