// @ts-check
// Writes SHA256SUMS into a folder: one line per file below it, as `sha256sum --check` reads them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const NAME = "SHA256SUMS";
const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node xtask/checksums.mjs FOLDER");

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== NAME)
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const lines = files.map((file) => {
  const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
  return `${hash}  ${relative(folder, file).split(sep).join("/")}\n`;
});
writeFileSync(join(folder, NAME), lines.join(""));
