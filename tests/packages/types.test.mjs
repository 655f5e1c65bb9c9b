// @ts-check
// The packages' types in strict programs, and the type check of our own JavaScript.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

for (const [name, project] of Object.entries({
  "a program in Node, ESM and CommonJS": "consumer/tsconfig.json",
  "a program for a bundler": "consumer/tsconfig.bundler.json",
  "our own sources": "sources/tsconfig.json",
})) {
  test(name, () => {
    const path = fileURLToPath(new URL(`../types/${project}`, import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", path], { encoding: "utf8" });
    assert.equal(stdout, "");
    assert.equal(status, 0);
  });
}

test("every source asks to be checked", () => {
  const root = new URL("../../", import.meta.url);
  for (const folder of [
    "facade",
    "facade/adapters",
    "facade/form",
    "bindings-wasm",
    "bindings-wasm/build",
    "bindings-wasm/js",
    "bindings-wasm/js/auto",
    "bindings-wasm/js/chunks",
    "bindings-node",
    "bindings-node/bin",
    "bindings-node/js",
    "bindings-node/js/streams",
    "bindings-node/lib",
    "tests/consumers",
    "tests/hosts",
    "tests/packages",
    "tests/examples",
    "examples/server",
  ]) {
    const files = readdirSync(new URL(folder, root)).filter((file) => /\.m?js$/.test(file));
    assert.ok(files.length > 0, folder);
    for (const file of files) {
      assert.match(readFileSync(new URL(`${folder}/${file}`, root), "utf8"), /^(#!.*\n)?\/\/ @ts-check\n/, file);
    }
  }
});
