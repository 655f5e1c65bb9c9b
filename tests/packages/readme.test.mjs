// @ts-check
// The examples in the packages' README files do what their comments say, and the output of libraries in them contains no
// user input.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { transform } from "esbuild";
import { consumer } from "./consumer.mjs";

/** A line such as `answer.wellFormed; // true`, whose comment is the value. */
const SHOWN = /^(.+); \/\/ (true|false|".*"|\d+)$/gm;

/** The output that an example would show, send or log. */
const OUTPUT = /^const output =/m;

/** The input of an example, in any part. */
const TYPED = /Thyra|070761|0707614|4285|61-?428/;

for (const name of /** @type {const} */ (["wasm", "node"])) {
  const readme = readFileSync(new URL(`../../bindings-${name}/README.md`, import.meta.url), "utf8");
  const examples = [...readme.matchAll(/```(js|ts)\n(.*?)```/gs)].map(([, language, example]) => ({
    language: /** @type {"js" | "ts"} */ (language),
    example: example ?? "",
  }));
  assert.ok(examples.length > 1);

  examples.forEach(({ language, example }, at) => {
    test(`@postregler/${name}, example ${at + 1}: ${example.split("\n")[0]}`, async () => {
      const shown = [...example.matchAll(SHOWN)].map(([, , value]) => JSON.parse(value ?? ""));
      assert.ok(shown.length > 0);
      const printedValue = OUTPUT.test(example) ? "output" : "undefined";
      const source = `import { inspect } from "node:util";
        const shown = [];\n${example.replace(SHOWN, "shown.push($1);")}
        const all = inspect(${printedValue}, { depth: null, showHidden: true, getters: true });
        console.log(JSON.stringify([shown, all]));`;
      const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, target: "es2022" } };
      const { code } = await transform(source, { loader: language, tsconfigRaw });
      const project = consumer(name);
      project.link(
        ...[...code.matchAll(/from "([^"]+)"|^import "([^"]+)"/gm)].map(([, from, alone]) => from ?? alone ?? ""),
      );
      const [given, printed] = JSON.parse(project.run("readme.mjs", code));
      assert.deepEqual(given, shown);
      assert.doesNotMatch(printed, TYPED);
    });
  });
}

test("the examples for bundlers are identical to the projects that are built", () => {
  const folder = new URL("../consumers/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(m?[jt]s|tsx)$/.test(file),
  );
  const lines = new Set(files.flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n")));
  for (const name of ["wasm", "node"]) {
    const readme = readFileSync(new URL(`../../bindings-${name}/README.md`, import.meta.url), "utf8");
    const shown = [...readme.matchAll(/```m[jt]s\n(.*?)```/gs)].flatMap(([, example = ""]) => example.split("\n"));
    assert.ok(shown.length > 5);
    for (const line of shown) assert.ok(lines.has(line) || /^(\/\/.*)?$/.test(line), line);
  }
});
