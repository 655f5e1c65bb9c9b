// @ts-check
// When the WebAssembly module fails during a call, the call reports it and the next one works.
//
// The core is built not to panic, so the failure is injected between JavaScript and the module, when the request is
// already in its memory.
import assert from "node:assert/strict";
import { test } from "node:test";

let breaks = false;
/** @type {WebAssembly.Memory[]} */
const memories = [];
const Real = WebAssembly.Instance;
Object.assign(WebAssembly, {
  Instance: function (/** @type {ConstructorParameters<typeof Real>} */ ...args) {
    const exports = /** @type {any} */ (new Real(...args).exports);
    memories.push(exports.memory);
    /** @param {string} name */
    const breaking =
      (name) =>
      (/** @type {number[]} */ ...values) => {
        if (breaks) throw new WebAssembly.RuntimeError("unreachable");
        return exports[name](...values);
      };
    const names = ["call", "call_input"];
    return { exports: { ...exports, ...Object.fromEntries(names.map((name) => [name, breaking(name)])) } };
  },
});
const { RequestError, call, exemption } = await import("@postregler/wasm");
await import("@postregler/wasm/locales/da");

const REQUEST = {
  name: "Thyra Rævehøj",
  number: "1",
  context: { on: "2026-11-21", locale: /** @type {const} */ ("da") },
};
const ask = () => call("exemption.check_request", JSON.stringify(REQUEST));
const holdsName = (/** @type {WebAssembly.Memory} */ memory) => Buffer.from(memory.buffer).includes(REQUEST.name);

test("the call reports it, and the next one works with the same languages", () => {
  const before = ask();
  breaks = true;
  assert.match(ask(), /^\{"error":\{"code":"engine\.failed","path":"","expected":"[^"]+"\}\}$/);
  // A request that exceeds the input buffer is passed in another way.
  assert.match(call("exemption.check_request", " ".repeat(10_000) + JSON.stringify(REQUEST)), /"engine\.failed"/);
  assert.throws(
    () => exemption.checkRequest(REQUEST),
    (error) => error instanceof RequestError && error.code === "engine.failed" && error.cause === undefined,
  );
  breaks = false;
  assert.equal(ask(), before);
  assert.equal(memories.length, 4);
});

test("user input is removed from the memory of a failed instance", () => {
  assert.deepEqual(memories.map(holdsName), [false, false, false, false]);
});
