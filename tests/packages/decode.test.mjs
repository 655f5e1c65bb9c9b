// @ts-check
// The modules inlined in scripts are identical to the files beside them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** @type {Record<string, { file: string, start: (api: any) => unknown }>} */
const ENTRIES = {
  "@postregler/wasm": { file: "../pkg-casework/optimized.wasm", start: ({ identity }) => identity.check({}) },
  "@postregler/wasm, for senders": {
    file: "../pkg-sending/optimized.wasm",
    start: ({ reservation }) => reservation.classify({}),
  },
  "@postregler/wasm, for costs and checklists": {
    file: "../pkg-planning/optimized.wasm",
    start: ({ cost }) => cost.priceBooks({}),
  },
  "@postregler/wasm/dk": { file: "dk.wasm", start: ({ exemption }) => exemption.grounds({}) },
  "@postregler/wasm/no": { file: "no.wasm", start: ({ guidance }) => guidance.start({ country: "no" }) },
  "@postregler/wasm/identity": { file: "identity.wasm", start: ({ isValidCpr }) => isValidCpr("") },
};

for (const [entry, { file, start }] of Object.entries(ENTRIES)) {
  test(entry, async (context) => {
    /** @type {Uint8Array[]} */
    const compiled = [];
    const { Module } = WebAssembly;
    context.mock.method(WebAssembly, "Module", function (/** @type {Uint8Array} */ bytes) {
      compiled.push(bytes);
      return new Module(/** @type {Uint8Array<ArrayBuffer>} */ (bytes));
    });
    const [name = ""] = entry.split(",");
    start(await import(`${import.meta.resolve(name)}?${Math.random()}`));
    const beside = readFileSync(new URL(`../../bindings-wasm/dist/${file}`, import.meta.url));
    assert.equal(compiled.length, 1);
    assert.ok(beside.equals(/** @type {Uint8Array} */ (compiled[0])));
  });
}
