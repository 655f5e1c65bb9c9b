// @ts-check
// How a column is taken out of a file, without a browser: the same rows in portions of every size.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../web-demo/src/tools/column-check/column-reader.ts", import.meta.url));
const built = buildSync({ entryPoints: [entry], bundle: true, write: false, format: "esm", target: "es2022" });
const { ColumnReader } = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0]?.text ?? "")}`);

/** @typedef {{ separator?: string, column?: number, heading?: boolean }} Layout */

/** @param {Uint8Array} file @param {Layout} layout @param {number} portion */
function linesOf(file, { separator, column = 0, heading = false }, portion) {
  const cells = new ColumnReader({ separator: separator?.charCodeAt(0), column, heading });
  const parts = [];
  for (let from = 0; from < file.length; from += portion) {
    parts.push(Buffer.from(cells.push(file.subarray(from, from + portion))));
  }
  parts.push(Buffer.from(cells.end()));
  return Buffer.concat(parts).toString("utf8").split("\n").slice(0, -1);
}

/** @type {[name: string, file: string | number[], layout: Layout, lines: string[]][]} */
const CASES = [
  ["lines", "a\nb\n", {}, ["a", "b"]],
  ["the last line without an end", "a\nb", {}, ["a", "b"]],
  ["an empty line in the middle is a row", "a\n\nb\n", {}, ["a", "", "b"]],
  ["nothing is no row", "", {}, []],
  ["line ends of Windows", "a\r\n\r\nb\r\n", {}, ["a", "", "b"]],
  ["line ends of old Macs", "a\rb\r", {}, ["a", "b"]],
  ["a column by semicolons", "1;a;x\n2;b;y\n", { separator: ";", column: 1 }, ["a", "b"]],
  ["a column by tabs", "1\ta\n2\tb\n", { separator: "\t", column: 1 }, ["a", "b"]],
  ["the first and the last column", "a;b\nc;d", { separator: ";" }, ["a", "c"]],
  ["rows that are too short have an empty cell", "1;a\n2\n\n3;c\n", { separator: ";", column: 1 }, ["a", "", "", "c"]],
  ["a heading is left out", "Nr;Nummer\r\n1;a\r\n", { separator: ";", column: 1, heading: true }, ["a"]],
  ["only a heading", "Nummer", { heading: true }, []],
  ["quotation marks", '"x;y";"a"\n"";"b"\n', { separator: ";", column: 1 }, ["a", "b"]],
  ["quotation marks around a separator", '"a;b";c\n', { separator: ";" }, ["a;b"]],
  ["two quotation marks are one", '"a ""b""";c\n""""\n', { separator: ";" }, ['a "b"', '"']],
  ["quotation marks without a separator", '"a"\r\n"b"\r\n', {}, ["a", "b"]],
  ["a line end in quotation marks ends no row", '"x\ny";a\n"x\r\ny";b\n', { separator: ";", column: 1 }, ["a", "b"]],
  ["such a line end is a space", '"a\nb"\n"c\r\nd"\n', {}, ["a b", "c  d"]],
  ["a quotation mark in the middle is one", '5"\n6"";x\n', { separator: ";" }, ['5"', '6""']],
  ["UTF-8 stays", "å–é\n", {}, ["å–é"]],
  ["Latin-1 becomes UTF-8", [0x31, 0xa0, 0x32, 0xe5, 0x0a, 0x61, 0x0a], {}, ["1\u00a02å", "a"]],
  ["each cell by itself", [0xc3, 0xa5, 0x0a, 0xe5, 0x0a], {}, ["å", "å"]],
];

for (const [name, text, layout, lines] of CASES) {
  test(name, () => {
    const file = Buffer.from(/** @type {any} */ (text));
    for (let portion = 1; portion <= file.length + 1; portion++) {
      assert.deepEqual(linesOf(file, layout, portion), lines, `in portions of ${portion}`);
    }
  });
}

test("how many cells the first row has", () => {
  for (const [text, separator, width] of /** @type {const} */ ([
    ["a;b;c\nd", ";", 3],
    ['"a;b";c\n', ";", 2],
    ["a;b\n", ",", 1],
  ])) {
    const cells = new ColumnReader({ separator: separator.charCodeAt(0), column: 0, heading: false });
    cells.push(Buffer.from(text));
    assert.equal(cells.firstWidth, width, text);
  }
});

test("a cell that is far too long is cut, and stays too long for the core", () => {
  const [long, next] = linesOf(Buffer.from(`${"1".repeat(100_000)}\n2\n`), {}, 4096);
  assert.ok(long !== undefined && long.length > 64 && long.length <= 1024);
  assert.equal(next, "2");
});

test("a row without an end is none, and neither is a quotation without one", () => {
  const problem = (/** @type {string} */ text) => {
    try {
      linesOf(Buffer.from(text), { separator: ";" }, 65_536);
    } catch (error) {
      const { what, row } = /** @type {any} */ (error);
      return [what, row];
    }
    return [];
  };
  assert.deepEqual(problem(`a\n${"x".repeat(1_100_000)}`), ["row", 2]);
  assert.deepEqual(problem(`a\nb\n"${"x;\n".repeat(400_000)}`), ["quote", 3]);
  assert.deepEqual(problem('a\n"b\nc\n'), ["quote", 2]);
});
