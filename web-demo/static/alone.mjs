// @ts-check
// The guides alone, for a page of somebody else's: one script and one style sheet, beside the static pages.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { build } from "vite";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const TAG = "postregler-guide";

/** @returns {import("vite").Plugin} */
export const guideAlone = () => ({
  name: "guide-alone",
  apply: "build",
  async closeBundle() {
    await build({
      configFile: false,
      root: at("."),
      publicDir: false,
      logLevel: "warn",
      build: {
        outDir: "dist/guides",
        emptyOutDir: false,
        modulePreload: false,
        // The rules and four languages, in one file.
        chunkSizeWarningLimit: 2_000,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: at("src/guide/alone.ts"),
          output: { entryFileNames: `${TAG}.js` },
        },
      },
    });
    await writeFile(at(`dist/guides/${TAG}.css`), await styles());
  },
});

/** The page's own styles, as far as a guide needs them, and for nothing but a guide. */
async function styles() {
  const read = (/** @type {string} */ path) => readFile(at(path), "utf8");
  const [tokens = "", ...rest] = await Promise.all(
    ["tokens", "base", "form", "messages", "results", "../guide/guide"].map((name) => read(`src/styles/${name}.css`)),
  );
  // The page around it may know no dark colours: whoever has some sets the names of the colours anew.
  const light = tokens.slice(0, tokens.indexOf("@media")).replace(":root", TAG).replace("light dark", "light");
  // Nor does it know the clothes of the page.
  const own = rest.join("\n").replaceAll(":where(:root:not([data-skin]), footer)", "&");
  const code = `${light}\n${TAG} { display: block; color: var(--ink); scroll-margin-top: 0.5rem;\n${own}\n}`;
  // Browsers that know no nesting get none.
  const targets = { chrome: 100 << 16, firefox: 100 << 16, safari: 15 << 16 };
  return transform({ filename: `${TAG}.css`, code: Buffer.from(code), minify: true, targets }).code;
}
