// @ts-check
// After a call no digit of a number remains in the memory of any module: neither as text, nor as values (0 to 9 in one,
// two or four bytes), nor packed into integers. The stack is overwritten at any depth of calls.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

/** Objects with a memory, in order of creation. @type {{ readonly buffer: ArrayBuffer }[]} */
const memories = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  /** @param {ConstructorParameters<typeof WebAssembly.Instance>} args */
  constructor(...args) {
    super(...args);
    memories.push(/** @type {WebAssembly.Memory} */ (this.exports.memory));
  }
};
const PAGE = 65_536;
// The plain JavaScript keeps its memory in an ordinary buffer.
globalThis.ArrayBuffer = /** @type {ArrayBufferConstructor} */ (
  class extends ArrayBuffer {
    constructor(length = 0) {
      super(length);
      if (length > 0 && length % PAGE === 0) memories.push({ buffer: this });
    }
  }
);

const CPR = "070761-4285";
const FODSELSNUMMER = "17912099997";
const CONTEXT = { on: "2026-11-21", environment: /** @type {const} */ ("test") };

/** Every form in which a number could be in a memory, by name. @param {string} number */
const formsOf = (number) => {
  const text = number.replaceAll(/\D/g, "");
  const digits = [...text].map(Number);
  /** @type {Record<string, Buffer>} */
  const forms = { integer: Buffer.alloc(8), text: Buffer.from(text), typed: Buffer.from(number) };
  forms.integer?.writeBigUInt64LE(BigInt(text));
  const wide = (/** @type {number[]} */ values, /** @type {number} */ size) =>
    Buffer.concat(values.map((value) => Buffer.concat([Buffer.from([value]), Buffer.alloc(size - 1)])));
  for (const [name, size] of /** @type {const} */ ([
    ["", 1],
    [" in two bytes", 2],
    [" in four bytes", 4],
  ])) {
    // The whole number, and the parts that are processed separately.
    forms[`values${name}`] = wide(digits, size);
    forms[`first eight values${name}`] = wide(digits.slice(0, 8), size);
    forms[`last seven values${name}`] = wide(digits.slice(-7), size);
    forms[`characters${name}`] = wide(
      [...number].map((one) => one.charCodeAt(0)),
      size,
    );
    forms[`digits as characters${name}`] = wide(
      [...text].map((one) => one.charCodeAt(0)),
      size,
    );
  }
  // As values in reverse order: a 64-bit integer with the first digit in its highest byte.
  forms["values, last first"] = Buffer.from(digits.slice(0, 8).reverse());
  const packed = Buffer.alloc(4);
  packed.writeUInt32BE(Number.parseInt(text.slice(0, 8), 16));
  forms["four bits a digit"] = packed;
  forms["four bits a digit, last first"] = Buffer.from(packed).reverse();
  return forms;
};

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @typedef {{ number: string, run: () => unknown, name: string }} Call */

/** @type {(module: any, number: string) => Call[]} */
const single = ({ isValidCpr, isValidFodselsnummer, checkIdentityCode, checkIdentity }, number) =>
  Object.entries({ isValidCpr, isValidFodselsnummer, checkIdentityCode, checkIdentity })
    .filter(([, check]) => check !== undefined)
    .flatMap(([name, check]) => [
      { name, number, run: () => check(number) },
      // An unusual length: it is passed as text.
      { name: `${name}, spaced`, number, run: () => check(` ${number} `) },
    ]);

/** @type {(module: any, number: string) => Call[]} */
const identityOf = ({ identity }, number) => [
  { name: "identity.check", number, run: () => identity.check({ number, context: CONTEXT }) },
  { name: "identity.mask", number, run: () => identity.mask({ number, context: CONTEXT }) },
  // Numbers that make the core look for a likely cause: each way of looking creates other digits.
  ...changed(number).map((typed) => ({
    name: `identity.check, what happened to ${typed.replaceAll(/\d/g, "0")}`,
    number,
    run: () => identity.check({ number: typed, context: CONTEXT }),
  })),
  ...(identity.checkColumn ? [inColumns(identity, number)] : []),
];

/** Numbers as changed by spreadsheets, other systems and people. @param {string} number */
const changed = (number) => {
  const digits = number.replace("-", "");
  const [day, rest] = [digits.slice(0, 4), digits.slice(4)];
  return [`="${digits}"`, `'${digits}`, `${digits}.0`, `${digits},00`, `${day}19${rest}`, digits.replace("1", "l")];
};

/** @type {(identity: any, number: string) => Call} */
const inColumns = (identity, number) => ({
  name: "a column",
  number,
  run: () => {
    const column = identity.checkColumn({ context: CONTEXT });
    column.push(bytes(`${number}\n${number.replace("-", " ")}\r\n"${number}`));
    const text = bytes(number);
    column.end();
    const rows = identity.checkColumn({ context: CONTEXT });
    rows.pushOffsets(text, Uint32Array.of(0, text.length));
    rows.end();
  },
});

/** @type {(module: any, number: string) => Call[]} */
const danishForms = ({ exemption }, number) => [
  {
    name: "exemption.check_request",
    number,
    run: () => exemption.checkRequest({ name: "Nora Prøve", number, context: CONTEXT }),
  },
  {
    name: "exemption.check_read_access",
    number,
    run: () => exemption.checkReadAccess({ grantorNumber: number, granteeNumber: number, context: CONTEXT }),
  },
];

/** @type {(module: any, number: string) => Call[]} */
const letters = ({ dispatch }, number) => [
  {
    name: "dispatch.preflight",
    number,
    run: () => {
      const stream = dispatch.preflight({ message: { category: "enkeltvedtak" }, context: CONTEXT });
      stream.push(bytes(`{"number":"${number}"}\n{"number":${number}}\n`));
      stream.end();
    },
  },
];

/** @type {(module: any, cpr: string, fodselsnummer: string) => Call[]} */
const everything = (module, cpr, fodselsnummer) => [
  ...[cpr, fodselsnummer].flatMap((number) => [...single(module, number), ...identityOf(module, number)]),
  ...danishForms(module, cpr),
  ...letters(module, fodselsnummer),
];

/** @type {Record<string, (module: any, cpr: string, fodselsnummer: string) => Call[]>} */
const ENTRIES = {
  "@postregler/wasm": everything,
  "@postregler/wasm/dk": (module, cpr) => [...identityOf(module, cpr), ...danishForms(module, cpr)],
  "@postregler/wasm/no": (module, _, fodselsnummer) => identityOf(module, fodselsnummer),
  "@postregler/wasm/identity": (module, ...numbers) => numbers.flatMap((number) => single(module, number)),
  "@postregler/wasm/js": everything,
};

const copies = (/** @type {typeof memories} */ own) => own.map(({ buffer }) => Buffer.from(Buffer.from(buffer)));

for (const [entry, callsOf] of Object.entries(ENTRIES)) {
  test(`${entry}: no digit stays`, async () => {
    const first = memories.length;
    const module = await import(entry);
    // Other numbers first, so that every memory exists and does not contain the numbers to be found.
    for (const { run } of callsOf(module, "010180-0002", "01818000078")) run();
    const own = memories.slice(first);
    assert.ok(own.length > 0, "no memory is looked at");
    const before = copies(own);
    for (const { name, number, run } of callsOf(module, CPR, FODSELSNUMMER)) {
      run();
      assert.equal(memories.length, first + own.length, `${name} started another module, which is not looked at`);
      const after = copies(own);
      for (const [form, wanted] of Object.entries(formsOf(number))) {
        const left = after.some((memory, index) => memory.includes(wanted) && !before[index]?.includes(wanted));
        assert.ok(!left, `${name} leaves its number: ${form}`);
      }
    }
  });
}

/** @type {(bytes: Uint8Array) => number} the lowest place that holds something */
const lowest = (memory) => memory.findIndex((byte) => byte !== 0);

/** The stack is below everything else and grows downwards. The frame of the exported function itself remains. */
const STACK = 1 << 20;
const OWN_FRAME = 512;

test("no operation, however deep it goes, leaves anything on the stack", async () => {
  const { call, OPERATIONS } = await import("@postregler/wasm");
  const vectors = new URL("../vectors/", import.meta.url);
  const files = readdirSync(vectors, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  const known = new Set(OPERATIONS.map(({ name }) => name));
  const hostile = [
    "[".repeat(127) + FODSELSNUMMER + "]".repeat(127),
    '{"number":'.repeat(127) + FODSELSNUMMER + "}".repeat(127),
  ];
  let asked = 0;
  const cleanAfter = (/** @type {string} */ operation, /** @type {string} */ text) => {
    call(operation, text);
    asked += 1;
    for (const { buffer } of memories) {
      if (buffer.byteLength <= STACK) continue;
      const at = lowest(new Uint8Array(buffer, 0, STACK));
      assert.ok(
        at === -1 || at >= STACK - OWN_FRAME,
        `${operation} leaves ${STACK - at} bytes: see bindings-wasm/src/stack.rs`,
      );
    }
  };
  for (const name of files) {
    const { operation, cases } = JSON.parse(readFileSync(new URL(name.replaceAll("\\", "/"), vectors), "utf8"));
    if (!known.has(operation)) continue;
    // The longest cases of a file go deepest.
    const texts = cases.map((/** @type {any} */ { request }) => JSON.stringify(request) ?? "{}");
    texts.sort((/** @type {string} */ one, /** @type {string} */ two) => two.length - one.length);
    for (const text of texts.slice(0, 5)) cleanAfter(operation, text);
  }
  for (const { name } of OPERATIONS) for (const text of hostile) cleanAfter(name, text);
  assert.ok(asked > 150, `only ${asked} requests`);
});
