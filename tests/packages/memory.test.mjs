// @ts-check
// After a call nothing of the input remains in the memory of the WebAssembly module.
//
// Only that memory is examined. The strings of the program, the copies of the JavaScript engine before garbage
// collection, and the memory of the native module cannot be reached from here.
import assert from "node:assert/strict";
import { test } from "node:test";

/** @type {WebAssembly.Instance[]} */
const instances = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  /** @param {ConstructorParameters<typeof WebAssembly.Instance>} args */
  constructor(...args) {
    super(...args);
    instances.push(this);
  }
};
const { call, exemption, identity } = await import("@postregler/wasm");
await import("@postregler/wasm/locales/da");

const FORM = {
  name: "Thyra Rævehøj Åkjær",
  number: "070761-4285",
  address: "Kvistgårdsstræde 17, 2. tv., 9998 Zølbjerg",
  telephone: "+45 61 62 63 64",
  ground: "grunden er hemmelig",
  otherAddress: "c/o Gorm Ulvedal, Ørnevænget 3",
  date: "17.03.2026",
};
const CONTEXT = { on: "2026-11-21", locale: /** @type {const} */ ("da") };

const memory = () => {
  assert.equal(instances.length, 1);
  return Buffer.from(/** @type {WebAssembly.Memory} */ (instances[0]?.exports.memory).buffer);
};

/** Every text of five letters or more within the input. */
const pieces = (/** @type {string[]} */ values) => {
  const found = new Set(values.map((value) => value.replaceAll(/\D/g, "")).filter((digits) => digits.length > 4));
  for (const value of values) {
    for (let start = 0; start + 5 <= value.length; start += 1) found.add(value.slice(start, start + 5));
  }
  return [...found];
};

/** The memory before any input. It contains words, for example of the catalogue, that may also occur in the input. */
let before = Buffer.alloc(0);

const assertGone = (/** @type {string[]} */ values) => {
  const after = memory();
  const left = pieces(values).filter((piece) => after.includes(piece) && !before.includes(piece));
  assert.deepEqual(left, []);
};

test("the search finds what is there", () => {
  identity.check({ context: CONTEXT });
  before = Buffer.from(memory());
  assert.ok(before.includes("exemption.check_request"), "the catalogue that was handed over lies in the memory");
  assert.ok(!before.includes(FORM.name));
});

test("a form that is answered", () => {
  const { findings } = exemption.checkRequest({ ...FORM, declaration: true, signature: true, context: CONTEXT });
  assert.ok(findings.length > 0);
  assertGone(Object.values(FORM));
});

test("a number that is answered", () => {
  assert.equal(identity.check({ number: FORM.number, context: CONTEXT }).accepted, true);
  assertGone([FORM.number]);
});

test("an unknown field, whose name is typed text too", () => {
  const answer = call("identity.check", JSON.stringify({ [FORM.name]: FORM.address }));
  assert.match(answer, /request\.unknown-field/);
  assertGone([FORM.name, FORM.address]);
});

test("text that is no JSON, and text with something after its end", () => {
  for (const text of [`{"number":"${FORM.number}`, `{"number":"${FORM.number}"} ${FORM.name}`]) {
    assert.match(call("identity.check", text), /request\.not-json/);
    assertGone([FORM.number, FORM.name]);
  }
});

test("a text far over the limit", () => {
  assert.match(call("identity.check", FORM.name.repeat(60_000)), /request\.too-large/);
  assertGone([FORM.name]);
});

test("a text just under the limit, with letters of two bytes and escapes", () => {
  const name = `${FORM.name} \\"\\u00e6`.repeat(1_000);
  assert.match(call("exemption.check_request", `{"name":"${name}"}`), /findings/);
  assertGone([FORM.name]);
});
