// @ts-check
// The files that the README files of the examples refer to exist.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { example } from "./programs.mjs";

const FOLDERS = readdirSync(example(""), { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);
const DIST = new URL("../../bindings-wasm/dist/", import.meta.url);

test("every example is in the list, and has a README", () => {
  const list = readFileSync(example("README.md"), "utf8");
  for (const folder of FOLDERS) {
    assert.ok(list.includes(`](${folder})`), folder);
    assert.ok(existsSync(example(`${folder}/README.md`)), folder);
  }
});

for (const folder of FOLDERS) {
  test(`${folder}: links, and files to copy`, () => {
    const readme = readFileSync(example(`${folder}/README.md`), "utf8");
    for (const [, link = ""] of readme.matchAll(/\]\(([^):]+)\)/g)) {
      assert.ok(existsSync(join(example(folder), link)), link);
    }
    // The first column of a table of files, and which of them are from the package.
    for (const [, cell = ""] of readme.matchAll(/^\| (`[^|]*) \|/gm)) {
      for (const [, name = ""] of cell.matchAll(/`([\w./-]+\.(?:m?js|php|cs|cshtml|json|yml|css)|[\w-]+\/)`/g)) {
        const places = [join(example(folder), name), new URL(name.replace("dist/", ""), DIST)];
        assert.ok(
          places.some((place) => existsSync(place)),
          name,
        );
      }
    }
  });
}
