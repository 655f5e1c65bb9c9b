// @ts-check
// An invalid catalogue is skipped: the others are loaded, and calls continue.
import assert from "node:assert/strict";
import { test } from "node:test";

const circle = {};
Object.assign(circle, { circle });
const thrower = { toJSON: () => assert.fail("not ours") };
/** @type {any[]} */
const WRONG = [
  [],
  1,
  null,
  undefined,
  Symbol("a"),
  circle,
  thrower,
  { locale: "sv", texts: {} },
  { locale: "da", texts: 1 },
];

for (const entry of ["@postregler/wasm", "@postregler/wasm/js"]) {
  test(entry, async (context) => {
    const { mock } = context.mock.method(console, "error", () => undefined);
    const { version } = (await import("../../bindings-wasm/package.json", { with: { type: "json" } })).default;
    const { call, identity } = await import(entry);
    const list = /** @type {any} */ (globalThis)[Symbol.for(`postregler ${version} catalogues`)];
    const before = list.length;
    list.push(...WRONG);
    await import(`@postregler/wasm/locales/${entry.endsWith("js") ? "nb" : "da"}`);
    const locale = entry.endsWith("js") ? "nb" : "da";
    const request = { number: "1", context: { on: "2026-11-21", locale } };
    for (let time = 0; time < 3; time += 1) {
      assert.ok(identity.check(request).findings[0].message);
      assert.ok(JSON.parse(call("identity.check", JSON.stringify(request))).findings[0].message);
    }
    assert.equal(mock.callCount(), WRONG.length, "each is reported once");
    for (const {
      arguments: [text],
    } of mock.calls)
      assert.match(text, /^postregler cannot take catalogue \d+ /);
    list.splice(before);
  });
}
