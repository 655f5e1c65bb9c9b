// @ts-check
// A column of numbers in chunks: the same codes for every split, in both packages, with little memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as node from "../../bindings-node/dist/index.mjs";
import * as wasm from "../../bindings-wasm/dist/index.mjs";

const context = { on: "2026-11-21" };
const ROWS = ["010180-0002", "0707614285", "3002991003", "", "17912099997", "abc", "101800002", "æøå"];
const CODES = [1, 0, 32, 16, 49, 18, 22, 18];

/** @param {string} text */
const bytes = (text) => new TextEncoder().encode(text);

for (const [name, { identity, RequestError }] of Object.entries({ wasm, node })) {
  test(`${name}: the codes do not depend on how the bytes are cut`, () => {
    const all = bytes(ROWS.join("\n"));
    for (let size = 1; size <= all.length; size += 1) {
      const column = identity.checkColumn({ context });
      const codes = [];
      for (let from = 0; from < all.length; from += size) codes.push(...column.push(all.subarray(from, from + size)));
      codes.push(...column.end());
      assert.deepEqual(codes, CODES, `cut into ${size} bytes`);
    }
  });

  test(`${name}: the counts are there while it runs and stay when it has ended`, () => {
    const column = identity.checkColumn({ context });
    column.push(bytes("0707614285\n0707614285\n"));
    assert.deepEqual(column.summary(), {
      rows: 2,
      usable: 2,
      repaired: 0,
      counts: [{ code: 0, outcome: "ok", rows: 2 }],
    });
    assert.equal(column.end().length, 0);
    assert.equal(column.summary().rows, 2);
    assert.throws(() => column.push(bytes("1")), /has ended/);
    assert.throws(() => column.end(), /has ended/);
  });

  test(`${name}: a part of a larger buffer is just that part`, () => {
    const column = identity.checkColumn({ context });
    const large = Buffer.from("xxxx0707614285\nxxxx");
    assert.deepEqual([...column.push(large.subarray(4, 15))], [0]);
    assert.equal(column.end().length, 0);
  });

  test(`${name}: rows laid out as in Arrow give the same codes, also from the middle of a column`, () => {
    const rows = ["long before", ...ROWS.map((row) => bytes(row))].map((row) => Buffer.from(row));
    const offsets = [0];
    for (const row of rows) offsets.push(/** @type {number} */ (offsets.at(-1)) + row.length);
    const all = Buffer.concat(rows);
    for (const Offsets of [Int32Array, Uint32Array]) {
      const column = identity.checkColumn({ context });
      assert.deepEqual([...column.pushOffsets(all, Offsets.from(offsets).subarray(1))], CODES);
      assert.equal(column.pushOffsets(all, Offsets.of()).length + column.pushOffsets(all, Offsets.of(3)).length, 0);
      assert.equal(column.end().length, 0);
      assert.equal(column.summary().rows, ROWS.length);
    }
  });

  test(`${name}: many rows with offsets, and one that is larger than a portion`, () => {
    const column = identity.checkColumn({ context });
    const all = bytes("0707614285".repeat(100_000));
    assert.equal(
      column.pushOffsets(
        all,
        Int32Array.from({ length: 100_001 }, (_, row) => row * 10),
      ).length,
      100_000,
    );
    assert.equal(column.summary().usable, 100_000);
    assert.deepEqual([...column.pushOffsets(all, Int32Array.of(0, 10, 200_010, 200_020))], [0, 17, 0]);
  });

  test(`${name}: offsets that do not fit are refused before anything is checked`, () => {
    const column = identity.checkColumn({ context });
    const all = bytes("0707614285");
    for (const offsets of [
      [0, 11],
      [5, 0],
      [-1, 5],
      [0, 10, 9],
    ]) {
      assert.throws(() => column.pushOffsets(all, Int32Array.from(offsets)), RangeError);
    }
    assert.throws(() => column.pushOffsets(all, /** @type {any} */ ([0, 10])), TypeError);
    assert.equal(column.summary().rows, 0);
  });

  test(`${name}: an invalid request is an error that contains nothing of it`, () => {
    for (const request of [{ width: 999, context }, { accept: "0101800002" }, { "0101800002": 1 }, [], null]) {
      assert.throws(
        () => identity.checkColumn(/** @type {any} */ (request)),
        (error) => error instanceof RequestError && !String(error.stack).includes("0101800002"),
      );
    }
    const column = identity.checkColumn({ context });
    assert.throws(() => column.push(/** @type {any} */ ("0707614285")), TypeError);
  });

  test(`${name}: a million rows and lost zeros`, () => {
    const { numbers } = identity.sample({ kind: "cpr", count: 1000, context });
    const block = bytes(numbers.map((number) => `${number}\n`).join(""));
    const column = identity.checkColumn({ context, repairLeadingZero: true });
    let rows = 0;
    for (let turn = 0; turn < 1000; turn += 1) rows += column.push(block).length;
    column.push(bytes("101800002"));
    assert.equal(rows + column.end().length, 1_000_001);
    const { usable, repaired } = column.summary();
    assert.deepEqual({ usable, repaired }, { usable: 1_000_001, repaired: 1 });
  });
}
