// @ts-check
import { readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { operationsAsData } from "./developers/plugin.mjs";
import { META } from "./security.mjs";
import { standalone } from "./static/standalone.mjs";
import { preload } from "./static/preload.mjs";
import { chunkFiles, chunkLoader } from "./static/chunks.mjs";
import { inEachLanguage, staticGuides } from "./static/static-guides.mjs";
import { themeFiles } from "./static/themes.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** @type {import("vite").Plugin} */
const securityInThePage = {
  name: "security-in-the-page",
  // Only in the built page: the development server needs a connection of its own to reload.
  apply: "build",
  transformIndexHtml: () => META.map((attrs) => ({ tag: "meta", attrs, injectTo: "head-prepend" })),
};

/** What the page says in a language comes as one file, with the core's words that are common to all. @param {string} id */
const languageOf = (id) =>
  /(?:web-demo\/locales\/(\w+)\.json|generated\/languages\/(\w{2,3})\.ts|src\/guide\/locales\/(\w+)\.json|\/(\w+)-common\.mjs)$/
    .exec(id)
    ?.slice(1)
    .find(Boolean) ?? null;

/**
 * What several places on the page share, in a few files instead of many small ones: the frame, which is there at once, the parts of
 * forms, and the rules. Languages and tools are files of their own by themselves.
 */
const GROUPS = [
  { name: "core", priority: 2, test: /bindings-wasm\/dist\/parts\/both\.mjs/ },
  { name: "core-sending", priority: 2, test: /bindings-wasm\/dist\/parts\/sending\.mjs/ },
  { name: "core-planning", priority: 2, test: /bindings-wasm\/dist\/parts\/planning\.mjs/ },
  { name: "core-shared", priority: 3, test: /bindings-wasm\/dist\/parts\/(shared|checks)\.mjs/ },
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
    standalone(),
    themeFiles(),
  ],
  build: {
    // Nothing as a data: URL: the policy names no such source.
    assetsInlineLimit: 0,
    // All styles in one file: those of the tools that have some of their own are a kilobyte.
    cssCodeSplit: false,
    // What a part imports is asked for together with it. For browsers that do not know how, Vite's polyfill would fetch.
    modulePreload: { polyfill: false, resolveDependencies: chunkFiles },
    // How long each plugin took is no fault of the page.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: GROUPS } } },
    // The rules are one file, in which nothing can be left out.
    chunkSizeWarningLimit: 700,
  },
});
