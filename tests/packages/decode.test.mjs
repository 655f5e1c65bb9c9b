// @ts-check
// The module inlined in the package is read in three ways, by what the host has; each must give the same bytes.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

const { Buffer } = globalThis;
const fromBase64 = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");

afterEach(() => {
  globalThis.Buffer = Buffer;
  if (fromBase64) Object.defineProperty(Uint8Array, "fromBase64", fromBase64);
  else Reflect.deleteProperty(Uint8Array, "fromBase64");
});

/** What a copy of the package that was never called answers. */
const firstAnswer = async () => {
  const { identity } = await import(`${import.meta.resolve("@postregler/wasm")}?${Math.random()}`);
  return identity.check({ number: "010180-0002" }).wellFormed;
};

test("with Uint8Array.fromBase64", async () => {
  let used = 0;
  const value = (/** @type {string} */ text) => {
    used += 1;
    return new Uint8Array(Buffer.from(text, "base64"));
  };
  Object.defineProperty(Uint8Array, "fromBase64", { value, configurable: true });
  assert.equal(await firstAnswer(), true);
  assert.equal(used, 1);
});

test("with Buffer", async () => {
  Reflect.deleteProperty(Uint8Array, "fromBase64");
  assert.equal(await firstAnswer(), true);
});

test("with neither", async () => {
  Reflect.deleteProperty(Uint8Array, "fromBase64");
  Reflect.deleteProperty(globalThis, "Buffer");
  assert.equal(await firstAnswer(), true);
});
