// @ts-check
import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";

/** The value of the `integrity` attribute for a file. @param {Uint8Array} bytes */
export const integrityOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/**
 * Writes `integrity.json`, with the value of the `integrity` attribute for every script of the package.
 *
 * @param {string} dist
 */
export const writeIntegrity = async (dist) => {
  const files = await readdir(dist, { recursive: true });
  /** @type {Record<string, string>} */
  const list = {};
  for (const file of files.filter((name) => /\.m?js$/.test(name)).sort()) {
    list[file.replaceAll("\\", "/")] = integrityOf(await readFile(`${dist}/${file}`));
  }
  await writeFile(`${dist}/integrity.json`, `${JSON.stringify(list, null, 2)}\n`);
};
