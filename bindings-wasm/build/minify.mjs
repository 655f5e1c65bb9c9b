// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";

/**
 * Minifies the smallest entry again as a whole. It inlines constants across modules, which the bundler does not do
 * (docs/decisions/0003-terser.md).
 *
 * @param {string} file
 * @param {import("./bundle.mjs").Format} format
 */
export const minifyFile = async (file, format) => {
  const { code } = await minify(await readFile(file, "utf8"), {
    module: format === "esm",
    toplevel: format === "esm",
    ecma: 2020,
    compress: { passes: 3 },
    // ASCII only, so that the encoding of the page does not matter.
    format: { ascii_only: true },
  });
  await writeFile(file, `${code}\n`);
};
