// @ts-check
// A list of recipients before a letter is sent: the same codes and counts in both packages and on the command line.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createProgress } from "../../bindings-node/lib/progress.js";
import * as node from "../../bindings-node/dist/index.mjs";
import * as wasm from "../../bindings-wasm/dist/index.mjs";
import "../../bindings-wasm/dist/locales/da.mjs";
import "../../bindings-wasm/dist/locales/nb.mjs";
import { readVectors } from "../hosts/vectors.mjs";
import { consumer } from "./consumer.mjs";

const cases = (await readVectors(fileURLToPath(new URL("../streams/preflight.json", import.meta.url)))).map(
  ({ name, text, list = "", expected }) => ({ name, request: text, list, ...JSON.parse(expected) }),
);

for (const [name, { dispatch, PREFLIGHT_CODES }] of Object.entries({ wasm, node })) {
  test(`${name}: rows laid out as in Arrow, one of them larger than a portion`, () => {
    const rows = ['{"lookup":{"enrolled":"yes"}}', `"${"x".repeat(70_000)}"`, '{"lookup":{"enrolled":"failed"}}'];
    const offsets = [0];
    for (const row of rows) offsets.push(/** @type {number} */ (offsets.at(-1)) + row.length);
    const list = dispatch.preflight({});
    assert.deepEqual([...list.pushOffsets(Buffer.from(rows.join("")), Int32Array.from(offsets))], [16, 80, 73]);
  });

  test(`${name}: every code of a row has its channel and its reason`, () => {
    for (const { reasons } of cases.map(({ summary }) => summary)) {
      for (const { code, channel, reason } of reasons) assert.deepEqual(PREFLIGHT_CODES[code], { channel, reason });
    }
  });
}

const project = consumer("node");
const program = join(project.folder, "node_modules/@postregler/node/bin/postregler.mjs");

/** @param {string} name @param {string | Buffer} content */
const written = (name, content) => {
  const path = join(project.folder, name);
  writeFileSync(path, content);
  return path;
};

/** @param {string[]} args @param {string | Buffer} [input] */
const run = (args, input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "preflight", ...args], {
    input,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
};

const ROW = '{"lookup":{"enrolled":"yes","cprStatus":1}}\n';
const letter = written("letter.json", '{"country":"dk","context":{"on":"2026-11-21"}}');

test("the command gives the summary and the codes, from a file and from standard input", () => {
  for (const one of cases) {
    const request = written("one.json", one.request);
    const list = written("list.jsonl", one.list);
    const codes = join(project.folder, "codes.bin");
    const code = one.codes.some((/** @type {number} */ code) => code === 80 || code === 81) ? 1 : 0;
    const expected = { code, stdout: `${JSON.stringify(one.summary)}\n`, stderr: "" };
    assert.deepEqual(run([list, "--request", request, "--json", "--codes", codes]), expected, one.name);
    assert.deepEqual([...readFileSync(codes)], one.codes, one.name);
    assert.deepEqual(run(["-", "-r", request, "--json"], one.list), expected, one.name);
  }
});

test("for people there is a table, in words of the letter's language", () => {
  const rows = `${ROW}${ROW}{"lookup":{"enrolled":"no","age":12,"hasAddress":true}}\n\n{"lookup":{}}\n?\n`;
  const { code, stdout } = run(["-", "-r", letter], rows);
  assert.equal(code, 1);
  assert.match(stdout, /^6 rows: 3 ready, 1 to look up, 1 to review, 1 blank\n/);
  assert.match(stdout, /\n {2}2 {2}digital\n {2}2 {4}connected\n {2}1 {2}paper\n {2}1 {4}under-15\n/);
  assert.match(stdout, /\n {2}1 {2}request\.not-json {2}the line {2}expected JSON text in UTF-8\n/);
  assert.match(stdout, /\nRows to look up\n {2}5 {2}lookup-missing\n\nRows to review\n {2}6 {2}line-unreadable\n$/);
  const danish = written("da.json", '{"context":{"on":"2026-11-21","locale":"da"}}');
  assert.match(
    run(["-", "-r", danish], rows).stdout,
    /tilsluttet Digital Post\n {2}1 {2}papir\n {2}1 {4}er under 15 år\n/,
  );
});

test("only the first rows that wait are shown", () => {
  const { stdout } = run(["-", "-r", letter], "{}\n".repeat(1_500));
  assert.match(stdout, / {2}20 {2}not-looked-up\n {3}… {2}and 1480 more\n$/);
});

test("nothing in, no rows out", () => {
  const { code, stdout } = run(["-", "-r", letter]);
  assert.deepEqual([code, stdout], [0, "0 rows: 0 ready, 0 to look up, 0 to review\n"]);
});

test("an invalid letter exits with 1, a file that cannot be read or written with 3", () => {
  const number = "0101800002";
  for (const text of [`{"${number}":1}`, `{"country":"${number}"}`, number, "", '{"country":"dk","country":"dk"}']) {
    const { code, stdout, stderr } = run(["-", "-r", written("bad.json", text)], ROW);
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^postregler: the letter is not a valid request: request\.[a-z-]+ at ".*", expected .+\n$/);
    assert.ok(!stderr.includes(number));
  }
  const nowhere = join(project.folder, "nowhere", number);
  for (const args of [
    [nowhere, "-r", letter],
    ["-", "-r", nowhere],
    ["-", "-r", letter, "--codes", nowhere],
  ]) {
    const { code, stdout, stderr } = run(args, ROW);
    assert.deepEqual([code, stdout], [3, ""]);
    assert.match(stderr, /^postregler: cannot (read|write) .* \(E[A-Z]+\)\n$/);
  }
});

test("wrong use ends with 2, and no file that is read is written over", () => {
  const list = written("rows.jsonl", ROW);
  for (const args of [
    [],
    [list],
    ["-r", letter],
    [list, list, "-r", letter],
    [list, "-r", letter, "--file", list],
    [list, "-r", letter, "--codes", list],
    [list, "-r", letter, "--codes", letter],
  ]) {
    const { code, stdout, stderr } = run(args, ROW);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /^postregler: /);
  }
  assert.equal(readFileSync(list, "utf8"), ROW);
});

test("memory stays the same however many rows come", async () => {
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=24", program, "preflight", "-", "-r", letter, "--json"],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  const ended = once(child, "exit");
  const block = Buffer.from(ROW.repeat(2_000));
  for (let part = 0; part < 500; part += 1) if (!child.stdin.write(block)) await once(child.stdin, "drain");
  child.stdin.end();
  assert.deepEqual(await ended, [0, null]);
  assert.equal(JSON.parse(text).rows, 1_000_000);
});

test("a terminal shows the progress in a line, which is removed at the end", () => {
  let shown = "";
  let now = 0;
  const terminal = { isTTY: true, write: (/** @type {string} */ text) => (shown += text) };
  const progress = createProgress(terminal, 1_000, () => now);
  progress.at(100, 3);
  // Too soon after the previous line.
  progress.at(200, 6);
  now = 150;
  progress.at(2_000, 9);
  progress.end();
  const line = (/** @type {number} */ share, /** @type {number} */ rows) =>
    `\r[${"#".repeat(share)}${"-".repeat(30 - share)}] ${share === 30 ? 100 : " 10"} % ${rows} rows`;
  assert.equal(shown, `${line(3, 3)}${line(30, 9)}\r${" ".repeat(line(30, 9).length - 1)}\r`);

  shown = "";
  const counting = createProgress(terminal, undefined, () => 0);
  counting.at(100, 3);
  assert.equal(shown, "\r3 rows");

  shown = "";
  const log = createProgress({ ...terminal, isTTY: false }, 1_000, () => 0);
  log.at(100, 3);
  log.end();
  assert.equal(shown, "");
});
