// @ts-check
import { copyFile, readdir } from "node:fs/promises";
import { at } from "./paths.mjs";

/** Copies the licence files into a package. @param {string} folder */
export const copyLicences = async (folder) => {
  const names = (await readdir(at("."))).filter((name) => name.startsWith("LICENSE"));
  await Promise.all(names.map((name) => copyFile(at(name), `${folder}/${name}`)));
};
