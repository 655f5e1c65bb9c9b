// @ts-check
// Where the stack of the host is full, a call fails as the package fails, and the next one works.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as node from "@postregler/node";
import * as wasm from "@postregler/wasm";
import * as plain from "@postregler/wasm/js";

const REQUEST = { number: "010180-0002", context: { on: "2026-11-21" } };
const TEXT = JSON.stringify(REQUEST);

/**
 * What comes of a piece of work at every depth of the stack, from the deepest on. Where there is no room to begin any function,
 * the error is the caller's own, so a function that needs a little goes first.
 *
 * @param {() => unknown} work
 */
const atEveryDepth = (work) => {
  /** @type {unknown[]} */
  const results = [];
  const room = (/** @type {number} */ left) => {
    if (left > 0) room(left - 1);
  };
  const down = () => {
    try {
      down();
    } catch {
      // The bottom.
    }
    if (results.length > 400) return;
    try {
      room(2);
    } catch {
      return;
    }
    try {
      results.push(work());
    } catch (error) {
      results.push(error);
    }
  };
  down();
  return results;
};

for (const [name, { RequestError, call, identity }] of Object.entries({ node, wasm, plain })) {
  test(name, () => {
    const right = JSON.stringify(identity.check(REQUEST));
    const stream = () => {
      const open = identity.checkColumn({});
      const codes = [...open.push(Buffer.from("010180-0002\n")), ...open.end()];
      return JSON.stringify({ codes, rows: open.summary().rows });
    };
    const counted = stream();
    let failed = 0;
    for (const [work, wanted] of /** @type {const} */ ([
      [() => JSON.stringify(identity.check(REQUEST)), right],
      [() => call("identity.check", TEXT), right],
      [stream, counted],
    ])) {
      for (const result of atEveryDepth(work)) {
        if (result === wanted) continue;
        failed += 1;
        if (typeof result === "string") assert.match(result, /^\{"error":\{"code":"engine\.failed","path":""/);
        else {
          const { code, cause } = /** @type {any} */ (result);
          assert.ok(result instanceof RequestError, `a bare ${result}`);
          // What cannot be written for lack of room is told like what cannot be written at all.
          assert.match(code, /^(engine\.failed|request\.not-json)$/);
          assert.equal(cause, undefined);
        }
      }
      assert.equal(work(), wanted, "the next one works");
    }
    assert.ok(failed > 0, "the stack was never full");
  });
}
