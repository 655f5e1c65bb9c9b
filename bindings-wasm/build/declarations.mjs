// @ts-check
import { readFile } from "node:fs/promises";
import { at } from "./paths.mjs";

/**
 * The types of a package in one file that imports nothing, so that it serves `import` and `require` alike.
 *
 * @param {string[]} files
 */
export const declarations = async (...files) => {
  const texts = await Promise.all(files.map((file) => readFile(at(file), "utf8")));
  return texts.join("\n");
};
