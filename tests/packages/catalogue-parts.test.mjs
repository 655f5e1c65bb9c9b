// @ts-check
// A page loads the part of a catalogue that it needs: that part alone has every message of its operations.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { LOCALES } from "../../facade/languages.js";
import * as tables from "../../facade/operations.js";
import { compare } from "../hosts/compare.mjs";
import { allFiles, readVectors } from "../hosts/vectors.mjs";

const cases = (await Promise.all((await allFiles()).map(readVectors))).flat();

/** @param {readonly { readonly name: string }[]} rows */
const namesOf = (rows) => rows.map(({ name }) => name);
/** @param {string} area */
const of = (area) => namesOf(tables.OPERATIONS).filter((name) => name.startsWith(`${area}.`));

/** The operations that each part serves, together with the parts that it imports. */
const SERVED = {
  common: of("identity"),
  dk: of("exemption"),
  no: of("reservation"),
  readiness: of("readiness"),
  cost: of("cost"),
  guides: of("guidance"),
  rules: of("rulebook"),
};

const dist = new URL("../../bindings-wasm/dist/", import.meta.url).href;
const answers = new URL("../hosts/answers.mjs", import.meta.url).href;

/** @param {string} part @param {readonly import("../hosts/vectors.mjs").Case[]} asked */
const answersWith = (part, asked) => {
  const script = `
    import { text } from "node:stream/consumers";
    import { answersOf } from ${JSON.stringify(answers)};
    import * as api from ${JSON.stringify(`${dist}index.mjs`)};
    ${LOCALES.map((locale) => `import ${JSON.stringify(`${dist}locales/${locale}-${part}.mjs`)};`).join("\n")}
    console.log(JSON.stringify(answersOf(api, JSON.parse(await text(process.stdin)))));`;
  const args = ["--input-type=module", "--eval", script];
  const options = /** @type {const} */ ({ encoding: "utf8", input: JSON.stringify(asked), maxBuffer: 1e9 });
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  assert.equal(stderr, "");
  return JSON.parse(stdout);
};

for (const [part, operations] of Object.entries(SERVED)) {
  test(`with the part ${part} alone its operations have all their messages`, () => {
    const asked = cases.filter(({ operation }) => operations.includes(operation));
    assert.ok(operations.length === 0 || asked.length > 0);
    const failures = compare(asked, { part: answersWith(part, asked) });
    assert.deepEqual(
      failures.slice(0, 5).map(({ name, given }) => `${name}: ${given}`),
      [],
    );
  });
}

test("every operation is served by one part", () => {
  assert.deepEqual(Object.values(SERVED).flat().sort(), namesOf(tables.OPERATIONS).sort());
});

test("without the part it needs, an operation asks for it", () => {
  const context = { on: "2026-11-21", locale: "da" };
  const asked = { name: "", operation: "exemption.grounds", text: JSON.stringify({ context }), expected: "" };
  const [{ text }] = answersWith("no", [asked]);
  assert.equal(JSON.parse(text).error.code, "request.locale-not-loaded");
});
