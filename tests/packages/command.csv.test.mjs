// @ts-check
// Rows split byte by byte and rows parsed by the CSV reader are the same, wherever a chunk ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import Papa from "papaparse";
import { CsvRows } from "../../bindings-node/lib/check/csv-rows.js";

/** Pseudo-random numbers, the same in every run. @param {number} seed */
const random = (seed) => (/** @type {number} */ below) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % below;
};

const CELLS = ["", "a", "0101", " ", 'b"c', "æø", "\u00a0x", '"q"', '"d;e"', '"f\ng"', '"h""i"', '""', '"j\r\nk" '];

/** The rows of a text read at once: the row number and two cells. @param {string} text */
const wholly = (text) => {
  const { data } = new Papa.Parser({ delimiter: ";", newline: "\n", fastMode: false }).parse(
    text.endsWith("\n") ? text : `${text}\n`,
    0,
    true,
  );
  return data.flatMap((cells, at) => {
    const last = cells.length - 1;
    const clean = cells.map((cell, place) => (place === last ? cell.replace(/\r$/, "") : cell));
    return cells.length === 1 && clean[0]?.trim() === "" ? [] : [[at + 1, clean[0] ?? "", clean[2] ?? ""]];
  });
};

/** The same text in chunks. @type {(bytes: Buffer, portion: () => number) => unknown[]} */
const inPortions = (bytes, portion) => {
  /** @type {Map<number, [number, string, string]>} */
  const rows = new Map();
  /** @param {1 | 2} place @returns {any} */
  const recorder = (place) => ({
    /** @type {(row: number, source: Buffer, from: number, to: number) => void} */
    add(row, source, from, to) {
      this.addBinary(row, source.toString("latin1", from, to));
    },
    /** @type {(row: number, text: string) => void} */
    addBinary(row, text) {
      const found = rows.get(row) ?? [row, "", ""];
      found[place] = text;
      rows.set(row, found);
    },
  });
  const columns = [
    { at: 0, buffer: recorder(1), refuse: assert.fail },
    { at: 2, buffer: recorder(2), refuse: assert.fail },
  ];
  const reader = new CsvRows({ delimiter: ";", newline: "\n" }, columns, 0);
  for (let from = 0; from < bytes.length;) {
    const to = from + portion();
    reader.push(bytes.subarray(from, to));
    from = to;
  }
  reader.end();
  return [...rows.values()];
};

test("however the bytes are cut", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = random(seed);
    const cell = () => CELLS[next(CELLS.length)] ?? "";
    const row = () => Array.from({ length: 1 + next(4) }, cell).join(";");
    const newline = next(2) === 0 ? "\n" : "\r\n";
    const text = Array.from({ length: 1 + next(12) }, row).join(newline) + (next(2) === 0 ? newline : "");
    const bytes = Buffer.from(text);
    const expected = wholly(bytes.toString("latin1"));
    for (const size of [1, 2, 3, 7, 64, 4_096]) {
      assert.deepEqual(
        inPortions(bytes, () => size),
        expected,
        `${JSON.stringify(text)} by ${size}`,
      );
    }
    assert.deepEqual(
      inPortions(bytes, () => 1 + next(9)),
      expected,
      JSON.stringify(text),
    );
  }
});
