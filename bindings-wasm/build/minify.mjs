// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";

/**
 * Minifies the smallest entry once more, across all of it: constants stand where they are used, which a bundler does not do
 * from one module to another (docs/decisions/0003-terser.md).
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
    // ASCII alone: the script reads the same however the page around it is encoded.
    format: { ascii_only: true },
  });
  await writeFile(file, `${code}\n`);
};
