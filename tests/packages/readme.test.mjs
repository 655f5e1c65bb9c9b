// @ts-check
// The examples of the packages' own README files do what their comments say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { consumer } from "./consumer.mjs";

/** A line like `answer.wellFormed; // true`, whose comment is the value. */
const SHOWN = /^(.+); \/\/ (true|false|".*"|\d+)$/gm;

for (const name of /** @type {const} */ (["wasm", "node"])) {
  const readme = readFileSync(new URL(`../../bindings-${name}/README.md`, import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, example]) => example ?? "");
  assert.ok(examples.length > 1);

  examples.forEach((example, at) => {
    test(`@postregler/${name}, example ${at + 1}`, () => {
      const shown = [...example.matchAll(SHOWN)].map(([, , value]) => JSON.parse(value ?? ""));
      assert.ok(shown.length > 0);
      const program = `const shown = [];\n${example.replace(SHOWN, "shown.push($1);")}\nconsole.log(JSON.stringify(shown));`;
      assert.deepEqual(JSON.parse(consumer(name).run("readme.mjs", program)), shown);
    });
  });
}
