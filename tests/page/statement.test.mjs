// @ts-check
// What web-demo/ACCESSIBILITY.md says is tested is tested, and the statement on the page leads nowhere else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES, pageTexts } from "./texts.mjs";

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

const SAID = read("../../web-demo/ACCESSIBILITY.md");

/** The criteria a page with forms has to think of. */
const CRITERIA =
  "1.3.1 3.3.2 1.3.5 1.4.1 1.4.11 1.4.3 1.4.10 1.4.12 2.1.1 2.4.3 2.4.7 2.4.11 2.2.1 2.4.2 2.5.3 2.5.8 3.1.1 3.1.2 3.2.2 3.2.6 3.3.1 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3";

test("every criterion has a line that says what we do and how it is tested", () => {
  const rows = SAID.split("\n").filter((line) => /^\| \d/.test(line));
  const named = rows.flatMap((row) => row.split("|")[1]?.match(/\d+\.\d+\.\d+/g) ?? []);
  assert.deepEqual(
    CRITERIA.split(" ").filter((criterion) => !named.includes(criterion)),
    [],
  );
  for (const row of rows) assert.match(row.split("|")[3] ?? "", /test\.mjs`|by hand: .+\(\d{4}-\d\d-\d\d\)/, row);
});

test("every test that is named is there", () => {
  const named = [...SAID.matchAll(/`([\w-]+\.test\.mjs)`(?: `([^`]+)`)?/g)];
  assert.ok(named.length > 30);
  for (const [, file = "", name] of named) {
    const tests = read(file);
    if (name !== undefined) assert.ok(tests.includes(name), `${file}: ${name}`);
  }
});

test("the statement on the page names no address of anybody else", () => {
  for (const language of LANGUAGES) {
    const texts = Object.entries(pageTexts(language)).filter(([key]) => key.startsWith("accessibility."));
    assert.ok(texts.length > 5);
    for (const [key, text] of texts) assert.doesNotMatch(text, /https?:|www\.|@/, key);
  }
  assert.doesNotMatch(read("../../web-demo/src/page/accessibility.ts"), /https?:/);
});
