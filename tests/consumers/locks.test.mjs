// @ts-check
// The lock files name no registry, and contain nothing that changes with each build.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const folders = readdirSync(new URL("./", import.meta.url), { withFileTypes: true }).filter((one) => one.isDirectory());

for (const { name } of folders.filter((folder) => folder.name !== "shared")) {
  test(name, () => {
    const text = readFileSync(new URL(`${name}/package-lock.json`, import.meta.url), "utf8");
    for (const [path, { resolved, integrity }] of Object.entries(JSON.parse(text).packages)) {
      const ours = /^node_modules\/@postregler\/(.*)/.exec(path)?.[1];
      assert.equal(resolved, ours && `file:postregler-${ours}.tgz`, path);
      assert.equal(integrity === undefined, Boolean(ours) || path === "", path);
    }
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(new URL(`${name}/package.json`, import.meta.url), "utf8"),
    );
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      assert.match(version, /^(file:postregler-(wasm|node)\.tgz|(npm:[\w-]+@)?\d+\.\d+\.\d+)$/);
    }
  });
}
