// @ts-check
// Builds the guides and FD 001 as custom elements for other pages: one self-contained script each, and one style sheet.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { build } from "vite";
import { LOCALES } from "../../facade/languages.js";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const FD001 = "src/tools/fd001/standalone";

/** One entry per language. */
const ENTRIES = "src/generated/languages/fd001";

/**
 * The elements: output folder, scripts by the suffix of their names, the element's styles, and styles for the
 * surrounding page.
 */
const ELEMENTS = [
  {
    tag: "postregler-guide",
    folder: "guides",
    scripts: { dk: "src/guide/standalone-dk.ts", no: "src/guide/standalone-no.ts" },
    styles: ["src/guide/guide.css"],
    pageStyles: [],
  },
  {
    tag: "postregler-fd001",
    folder: "forms",
    scripts: Object.fromEntries(LOCALES.map((language) => [language, `${ENTRIES}/${language}.ts`])),
    styles: [`${FD001}/standalone.css`],
    pageStyles: [`${FD001}/print.css`],
  },
];

/** @returns {import("vite").Plugin} */
export const standalone = () => ({
  name: "standalone",
  apply: "build",
  async closeBundle() {
    for (const { tag, folder, scripts, styles, pageStyles } of ELEMENTS) {
      for (const [which, input] of Object.entries(scripts)) {
        await script(input, `dist/${folder}`, `${tag}-${which}.js`);
      }
      await writeFile(at(`dist/${folder}/${tag}.css`), await stylesOf(tag, styles, pageStyles));
    }
  },
});

/** @type {(input: string, outDir: string, name: string) => Promise<unknown>} */
const script = (input, outDir, name) =>
  build({
    configFile: false,
    root: at("."),
    publicDir: false,
    logLevel: "warn",
    // The form needs the Danish rules only.
    resolve: { alias: [{ find: /^@postregler\/wasm$/, replacement: "@postregler/wasm/dk" }] },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      // Rules and texts are one file.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: at(input),
        output: { entryFileNames: name },
      },
    },
  });

/**
 * The part of the page's styles that an element needs.
 *
 * @type {(tag: string, elementStyles: readonly string[], pageStyles: readonly string[]) => Promise<Uint8Array>}
 */
async function stylesOf(tag, elementStyles, pageStyles) {
  const read = (/** @type {readonly string[]} */ paths) =>
    Promise.all(paths.map((path) => readFile(at(path), "utf8"))).then((files) => files.join("\n"));
  const tokens = await read(["src/styles/tokens.css"]);
  const shared = ["base", "form", "messages", "results"].map((name) => `src/styles/${name}.css`);
  // Light colours only; a page with a dark mode overrides the custom properties.
  const light = tokens.slice(0, tokens.indexOf("@media")).replace(":root", tag).replace("light dark", "light");
  // The selector of the page's elementStyles theme does not apply in other pages.
  const inside = (await read([...shared, ...elementStyles])).replaceAll(":where(:root:not([data-theme]), footer)", "&");
  const code = `${light}\n${tag} { display: block; color: var(--ink); scroll-margin-top: 0.5rem;\n${inside}\n}\n${await read(pageStyles)}`;
  // Transpiles nesting for older browsers.
  const targets = { chrome: 105 << 16, firefox: 121 << 16, safari: (15 << 16) | (4 << 8) };
  return transform({ filename: `${tag}.css`, code: Buffer.from(code), minify: true, targets }).code;
}
