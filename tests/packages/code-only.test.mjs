// @ts-check
// Checks that return a code agree with columns and with whole answers, in both packages and in the small entry.
// tests/hosts compares everything else that they return with every vector.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as node from "../../bindings-node/dist/index.mjs";
import * as small from "../../bindings-wasm/dist/identity.mjs";
import * as wasm from "../../bindings-wasm/dist/index.mjs";

const { IDENTITY_CODES, identity } = wasm;

/** @type {import("../../bindings-wasm/dist/index.mjs").Context} */
const context = { on: "2026-11-21" };

const KINDS = /** @type {import("../../bindings-wasm/dist/index.mjs").NumberKind[]} */ (
  Object.values(small.IDENTITY_KINDS)
);

const MISSING = 16;

/**
 * Codes for the likely cause of a refused number. Only columns and whole answers detect causes; a single check returns
 * a plainer code.
 *
 * @param {number | undefined} code
 */
const isCause = (code = 0) => code >= 22 && code <= 27;

/** Numbers of every kind, valid and invalid, in typical spellings. */
const numbers = () => {
  /** @type {string[]} */
  const all = ["", " ", "-", "0", "101800002", "x".repeat(65), "0".repeat(64), "\u{1f642}", "\ud83d", "æøå", "1\n2"];
  for (const kind of KINDS) {
    for (const seed of [1, 2, 3]) {
      const sample = identity.sample({ kind, count: 40, seed, context: { ...context, environment: "test" } });
      all.push(...(sample.numbers ?? []));
    }
  }
  const typed = all.flatMap((number) => [
    `${number.slice(0, 6)}-${number.slice(6)}`,
    ` ${number} `,
    `${number.slice(0, 6)}\u2013${number.slice(6)}`,
    number.slice(1),
    `${number}0`,
    number.replace(/\d/, (digit) => String(9 - Number(digit))),
    number.replace(/(\d)(\d)$/, "$2$1"),
    number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    number.replace(/^(.)./, "$1x"),
  ]);
  return [...all, ...typed];
};

/** @type {import("../../bindings-wasm/dist/identity.mjs").IdentityOptions[]} */
const TERMS = [
  { context },
  { context: { ...context, environment: "test" } },
  { accept: ["cpr"], context },
  { accept: ["fodselsnummer", "dnummer"], newRuleFrom: "2020-01-01", context },
  { accept: KINDS, modulus11: "error", context: { ...context, environment: "test" } },
  { accept: [], context },
  { country: "no", context },
  { country: "dk", accept: ["cpr", "npid"], context },
];

for (const [name, { checkIdentityCode }] of Object.entries({ wasm, node, small })) {
  test(`${name}: a code alone is the code of the column`, () => {
    for (const { newRuleFrom, ...terms } of TERMS) {
      // A column has no date for the rule of 2032, and its rows contain no line breaks.
      if (newRuleFrom) continue;
      const rows = numbers().filter((number) => !/[\n\ud800-\udfff]/.test(number));
      const codes = identity.checkColumn(terms).push(new TextEncoder().encode(rows.map((row) => `${row}\n`).join("")));
      assert.ok(rows.length > 1000);
      rows.forEach((row, at) => {
        const code = checkIdentityCode(row, terms);
        const refused = isCause(codes[at]) && code >= MISSING;
        assert.ok(code === codes[at] || refused, JSON.stringify([row, terms, code, codes[at]]));
      });
    }
  });
}

test("the brief result agrees with the whole answer", () => {
  for (const terms of TERMS) {
    for (const number of numbers()) {
      if (/[\ud800-\udfff]/.test(number)) continue;
      const answer = identity.check({ number, ...terms });
      const { wellFormed, accepted, kind, birthDate, sex } = small.checkIdentity(number, terms);
      const isRefusedAsOther = !answer.wellFormed && answer.kind === undefined;
      const named = isRefusedAsOther ? undefined : small.IDENTITY_KINDS[kind];
      const reported = {
        wellFormed: isRefusedAsOther ? false : wellFormed,
        accepted,
        kind: named,
        birthDate,
        sex: [undefined, "male", "female"][sex],
      };
      const whole = {
        wellFormed: answer.wellFormed,
        accepted: answer.accepted,
        kind: answer.kind,
        birthDate: Number(answer.birthDate?.replaceAll("-", "") ?? 0),
        sex: answer.sex,
      };
      assert.deepEqual(reported, whole, JSON.stringify([number, terms]));
    }
  }
});

for (const [name, { isValidCpr, isValidFodselsnummer }] of Object.entries({ wasm, node, small })) {
  test(`${name}: yes or no`, () => {
    for (const number of ["010180-0002", "0707614285", "070761-4285", "070761 4285"]) assert.ok(isValidCpr(number));
    for (const number of ["01015450068", "010154 50068"]) assert.ok(isValidFodselsnummer(number));
    for (const number of ["3002991003", "01015450068", "17912099997", "670761-4283", "", "abc", "13748136"]) {
      assert.ok(!isValidCpr(number), number);
    }
    for (const number of ["31049900034", "070761-4285", "17912099997", "81234567802", ""]) {
      assert.ok(!isValidFodselsnummer(number), number);
    }
  });

  test(`${name}: other types count as missing`, () => {
    for (const nothing of [undefined, null, 707614285, {}, [], ["0707614285"], Symbol("x"), new String("0707614285")]) {
      assert.equal(isValidCpr(/** @type {any} */ (nothing)), false);
      assert.equal(isValidFodselsnummer(/** @type {any} */ (nothing)), false);
    }
  });
}

test("the words of the options are those of identity.check", () => {
  const file = new URL("../../facade/schemas/identity.check.request.json", import.meta.url);
  const { properties } = JSON.parse(readFileSync(file, "utf8"));
  /** @type {Record<string, unknown>[]} */
  const options = properties.accept.items.enum.map((/** @type {string} */ kind) => ({ accept: [kind] }));
  for (const name of ["country", "modulus11"]) {
    for (const word of properties[name].enum) options.push({ [name]: word });
  }
  for (const name of ["environment", "locale"]) {
    for (const word of properties.context.properties[name].enum) options.push({ context: { [name]: word } });
  }
  assert.ok(options.length > 25);
  for (const each of options) assert.ok(small.checkIdentityCode("0707614285", each) >= 0, JSON.stringify(each));
  assert.deepEqual(Object.keys(properties), [
    "number",
    "birthDate",
    "accept",
    "country",
    "modulus11",
    "newRuleFrom",
    "context",
  ]);
  assert.deepEqual(Object.keys(properties.context.properties), ["on", "environment", "locale"]);
});

test("options that are none are refused, as in identity.check", () => {
  /** @type {unknown[]} */
  const wrong = [
    { accept: "cpr" },
    { accept: ["cpr", "CPR"] },
    { accept: [null] },
    { country: "DK" },
    { modulus11: true },
    { newRuleFrom: "2032-13-01" },
    { newRuleFrom: 2032 },
    { context: [] },
    { context: { on: "2026-02-30" } },
    { context: { on: "21-11-2026" } },
    { context: { environment: "prod" } },
    { context: { secret0707614285: 1 } },
    { secret0707614285: 1 },
    { __proto__: null, constructor: 1 },
    [],
    "cpr",
  ];
  for (const options of wrong) {
    /** @param {() => unknown} work */
    const refusal = (work) => {
      try {
        work();
      } catch (error) {
        const { name, code, path, expected, stack } = /** @type {any} */ (error);
        assert.ok(!String(stack).includes("secret"));
        return { name, code, path, expected };
      }
      return assert.fail(JSON.stringify(options));
    };
    const given = refusal(() => small.checkIdentity("0707614285", /** @type {any} */ (options)));
    const code = refusal(() => node.checkIdentityCode("0707614285", /** @type {any} */ (options)));
    assert.deepEqual(given, code);
    assert.equal(given.name, "RequestError");
    if (typeof options !== "object" || Array.isArray(options)) continue;
    const whole = refusal(() =>
      identity.check(/** @type {any} */ ({ .../** @type {object} */ (options), number: "0707614285" })),
    );
    assert.deepEqual({ ...given, expected: "" }, { ...whole, expected: "" }, JSON.stringify(options));
  }
});

test("every code has its word", () => {
  const words = Object.values(IDENTITY_CODES);
  assert.equal(new Set(words).size, words.length);
  assert.deepEqual(node.IDENTITY_CODES, IDENTITY_CODES);
  for (const number of numbers()) {
    assert.ok(/** @type {Record<number, string>} */ (IDENTITY_CODES)[small.checkIdentityCode(number)] !== undefined);
  }
});
