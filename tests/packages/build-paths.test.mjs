// @ts-check
// Build outputs contain no paths of the build machine: neither the home folder, nor the checkout, nor cargo's package
// folder, whose name reveals the registry or mirror.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");
const CARGO_HOME = process.env.CARGO_HOME ?? join(homedir(), ".cargo");

/** The package folders are named after the registry. */
const registries = ["registry/src", "git/checkouts"].flatMap((place) => {
  const folder = join(CARGO_HOME, place);
  return existsSync(folder) ? readdirSync(folder) : [];
});

/** A home folder of one character, such as `/`, would match any file. */
const FORBIDDEN = [ROOT, CARGO_HOME, process.env.CARGO_TARGET_DIR ?? "", `${homedir()}/`, ...registries].filter(
  (text) => text.length > 3,
);

const files = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file) && !file.includes("node_modules"))
    .map((file) => join(ROOT, folder, file));

/** @type {(what: string, found: string[], least: number) => void} */
const holdNone = (what, found, least) => {
  test(`${what}: no folder of the builder`, () => {
    assert.ok(found.length >= least, `only ${found.length} files`);
    for (const file of found) {
      const content = readFileSync(file);
      for (const text of FORBIDDEN) {
        const at = content.indexOf(text);
        assert.equal(at, -1, `${file.slice(ROOT.length + 1)} holds ${content.toString("latin1", at, at + 120)}`);
      }
    }
  });
};

holdNone("WebAssembly", files("bindings-wasm", /\.wasm$/), 7);
holdNone("native", files("bindings-node", /\.node$/), 1);
holdNone("@postregler/wasm", files("bindings-wasm/dist", /\.(mjs|cjs|js|css|json|ts)$/), 20);
holdNone("@postregler/node", files("bindings-node/dist", /\.(mjs|cjs|js|json|ts)$/), 5);

test("the test knows what to look for", () => {
  assert.ok(FORBIDDEN.includes(ROOT));
  assert.ok(registries.length > 0, "cargo has fetched no packages: are they elsewhere?");
});
