// @ts-check
import { copyFile, readdir } from "node:fs/promises";
import { at } from "./paths.mjs";

/** A package carries the licences it is under. @param {string} folder */
export const copyLicences = async (folder) => {
  const names = (await readdir(at("."))).filter((name) => name.startsWith("LICENSE"));
  await Promise.all(names.map((name) => copyFile(at(name), `${folder}/${name}`)));
};
