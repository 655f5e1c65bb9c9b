// @ts-check
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { operationsAsData } from "./developers/plugin.mjs";
import { META } from "./security.mjs";
import { standalone } from "./static/standalone.mjs";
import { preload } from "./static/preload.mjs";
import { chunkFiles, chunkLoader } from "./static/chunks.mjs";
import { operationReference } from "./static/operation-reference.mjs";
import { inEachLanguage, staticGuides } from "./static/static-guides.mjs";
import { themeFiles } from "./static/themes.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {import("vite").Plugin} */
const securityInThePage = {
  name: "security-in-the-page",
  // Only in the build: the development server needs a connection to reload.
  apply: "build",
  transformIndexHtml: () => META.map((attrs) => ({ tag: "meta", attrs, injectTo: "head-prepend" })),
};

/** The texts of a language are one file, with the core's common texts. @param {string} id */
const languageOf = (id) =>
  /(?:web-demo\/locales\/(\w+)\.json|generated\/languages\/(\w{2,3})\.ts|src\/guide\/locales\/(\w+)\.json|\/(\w+)-common\.mjs)$/
    .exec(id)
    ?.slice(1)
    .find(Boolean) ?? null;

/**
 * Groups shared modules into a few chunks: the frame, which is loaded first, the forms, and the rules. Languages and
 * tools are separate chunks.
 */
const GROUPS = [
  { name: "core", priority: 2, test: /bindings-wasm\/dist\/chunks\/casework\.mjs/ },
  { name: "core-sending", priority: 2, test: /bindings-wasm\/dist\/chunks\/sending\.mjs/ },
  { name: "core-planning", priority: 2, test: /bindings-wasm\/dist\/chunks\/planning\.mjs/ },
  { name: "core-shared", priority: 3, test: /bindings-wasm\/dist\/chunks\/(shared|code-checks)\.mjs/ },
  { name: languageOf, priority: 2, test: /./ },
  { name: "rule-book", priority: 2, test: /bindings-wasm\/dist\/rulebook\.mjs/ },
  {
    name: "frame",
    priority: 1,
    test: /web-demo\/src\/(main|dom\/element|dom\/icon|rules\/explanations|theme\/theme|form\/(error-conventions|forget-match)|language\/|generated\/languages\/(list|fetched)\.|page\/(?!guide-|guides-))/,
  },
  { name: "forms", test: /web-demo\/src\/(form|file|number-settings|rules\/(?!explanations)|dom)/ },
];

export default defineConfig({
  // The built folder works under any path.
  base: "./",
  define: { VERSION: JSON.stringify(version) },
  plugins: [
    securityInThePage,
    chunkLoader(),
    preload(),
    operationsAsData(),
    inEachLanguage(),
    staticGuides(),
    operationReference(),
    standalone(),
    themeFiles(),
  ],
  build: {
    // No `data:` URLs, which the policy does not allow.
    assetsInlineLimit: 0,
    // One style sheet: those of the tools add a kilobyte only.
    cssCodeSplit: false,
    // Imports of a chunk are fetched along with it. The polyfill for older browsers would use fetch, which the policy
    // forbids.
    modulePreload: { polyfill: false, resolveDependencies: chunkFiles },
    // Plugin timings are not a problem of the page.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: GROUPS } } },
    // The rules are one file that cannot be split.
    chunkSizeWarningLimit: 700,
  },
});
