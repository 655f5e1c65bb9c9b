// @ts-check
// The guides and FD 001 alone, for a page of somebody else's: one script each, which needs no other, and one style sheet.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { build } from "vite";
import { LOCALES } from "../../facade/languages.js";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const FD001 = "src/tools/fd001/standalone";

/** One in each language. */
const ENTRIES = "src/generated/languages/fd001";

/**
 * What there is, by its element: where it goes, the scripts by what their names end with, the style sheets for nothing but the
 * element, and those for the page around it.
 */
const ELEMENTS = [
  {
    tag: "postregler-guide",
    folder: "guides",
    scripts: { dk: "src/guide/standalone-dk.ts", no: "src/guide/standalone-no.ts" },
    styles: ["src/guide/guide.css"],
    around: [],
  },
  {
    tag: "postregler-fd001",
    folder: "forms",
    scripts: Object.fromEntries(LOCALES.map((language) => [language, `${ENTRIES}/${language}.ts`])),
    styles: [`${FD001}/standalone.css`],
    around: [`${FD001}/print.css`],
  },
];

/** @returns {import("vite").Plugin} */
export const standalone = () => ({
  name: "standalone",
  apply: "build",
  async closeBundle() {
    for (const { tag, folder, scripts, styles, around } of ELEMENTS) {
      for (const [which, input] of Object.entries(scripts)) {
        await script(input, `dist/${folder}`, `${tag}-${which}.js`);
      }
      await writeFile(at(`dist/${folder}/${tag}.css`), await stylesOf(tag, styles, around));
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
    // A form on its own asks the rules of its country alone.
    resolve: { alias: [{ find: /^@postregler\/wasm$/, replacement: "@postregler/wasm/dk" }] },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      // The rules and the words, in one file.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: at(input),
        output: { entryFileNames: name },
      },
    },
  });

/** The page's own styles, as far as an element needs them. @type {(tag: string, own: readonly string[], around: readonly string[]) => Promise<Uint8Array>} */
async function stylesOf(tag, own, around) {
  const read = (/** @type {readonly string[]} */ paths) =>
    Promise.all(paths.map((path) => readFile(at(path), "utf8"))).then((files) => files.join("\n"));
  const tokens = await read(["src/styles/tokens.css"]);
  const shared = ["base", "form", "messages", "results"].map((name) => `src/styles/${name}.css`);
  // The page around it may know no dark colours: whoever has some sets the names of the colours anew.
  const light = tokens.slice(0, tokens.indexOf("@media")).replace(":root", tag).replace("light dark", "light");
  // Nor does it know the clothes of the page.
  const inside = (await read([...shared, ...own])).replaceAll(":where(:root:not([data-theme]), footer)", "&");
  const code = `${light}\n${tag} { display: block; color: var(--ink); scroll-margin-top: 0.5rem;\n${inside}\n}\n${await read(around)}`;
  // Browsers that know no nesting get none.
  const targets = { chrome: 105 << 16, firefox: 121 << 16, safari: (15 << 16) | (4 << 8) };
  return transform({ filename: `${tag}.css`, code: Buffer.from(code), minify: true, targets }).code;
}
