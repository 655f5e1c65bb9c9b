// @ts-check
// Updates the lock file of a project here: `node tests/consumers/lock.mjs NAME`. The file names no registry, and
// contains no hash of our own packages, because they are packed anew each time.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack, scratch } from "../packages/consumer.mjs";

for (const name of process.argv.slice(2)) {
  const from = fileURLToPath(new URL(`${name}/`, import.meta.url));
  const folder = scratch();
  cpSync(join(from, "package.json"), join(folder, "package.json"));
  for (const part of /** @type {const} */ (["wasm", "node"])) {
    copyFileSync(pack(part).tarball, join(folder, `postregler-${part}.tgz`));
  }
  const args = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--no-audit", "--no-fund"];
  execFileSync("npm", args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path.startsWith("node_modules/@postregler/")) delete entry.integrity;
  }
  lock.name = JSON.parse(readFileSync(join(from, "package.json"), "utf8")).name;
  writeFileSync(join(from, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
}
