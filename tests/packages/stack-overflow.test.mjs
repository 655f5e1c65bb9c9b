// @ts-check
// With a full stack, a call fails with the error of the package, and the next call works.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as node from "@postregler/node";
import * as wasm from "@postregler/wasm";
import * as plain from "@postregler/wasm/js";

const REQUEST = { number: "010180-0002", context: { on: "2026-11-21" } };
const TEXT = JSON.stringify(REQUEST);

/**
 * The results of some work at every depth of the stack, from the deepest on. Without room for any function the error is
 * thrown in the caller, so a small function is called first.
 *
 * @param {() => unknown} work contains calls of the package only
 */
const atEveryDepth = (work) => {
  /** @type {{ result?: unknown, error?: unknown }[]} */
  const found = [];
  const room = (/** @type {number} */ left) => {
    if (left > 0) room(left - 1);
  };
  const down = () => {
    try {
      down();
    } catch {
      // The deepest frame.
    }
    if (found.length > 400) return;
    try {
      room(12);
    } catch {
      return;
    }
    try {
      found.push({ result: work() });
    } catch (error) {
      found.push({ error });
    }
  };
  down();
  return found;
};

const BYTES = Buffer.from("010180-0002\n");

for (const [name, { RequestError, call, identity }] of Object.entries({ node, wasm, plain })) {
  test(name, () => {
    const works = [
      () => identity.check(REQUEST),
      () => call("identity.check", TEXT),
      () => {
        const stream = identity.checkColumn({});
        return [stream.push(BYTES), stream.end(), stream.summary()];
      },
    ];
    let failed = 0;
    for (const [at, work] of works.entries()) {
      const right = work();
      for (const { result, error } of atEveryDepth(work)) {
        if (error === undefined) {
          if (typeof result === "string" && result !== right) {
            failed += 1;
            assert.match(result, /^\{"error":\{"code":"engine\.failed","path":""/);
          } else assert.deepEqual(result, right);
          continue;
        }
        failed += 1;
        assert.ok(error instanceof RequestError, `${at}: a bare ${/** @type {any} */ (error).stack}`);
        const { code, cause } = /** @type {any} */ (error);
        // A request that cannot be serialised for lack of stack is reported like any other one that cannot be
        // serialised.
        assert.match(code, /^(engine\.failed|request\.not-json)$/);
        assert.equal(cause, undefined);
      }
      assert.deepEqual(work(), right, "the next one works");
    }
    assert.ok(failed > 0, "the stack was never full");
  });
}
