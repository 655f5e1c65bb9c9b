// @ts-check
// The command `postregler` as installed.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { consumer } from "./consumer.mjs";

const project = consumer("node");
const program = join(project.folder, "node_modules/@postregler/node/bin/postregler.mjs");

const GOOD = '{"number":"010180-0002","context":{"on":"2026-11-21"}}';
const ANSWER =
  '{"wellFormed":true,"accepted":true,"kind":"cpr","birthDate":"1980-01-01","sex":"female","checksum":"fails-on-listed-date",' +
  '"normalised":true,"findings":[{"code":"identity.cpr.checksum.listed-date","severity":"hint","path":"/number",' +
  '"params":{},"rule":"dk.cpr.modulus-11"}]}';
const NOT_JSON = '{"error":{"code":"request.not-json","path":"","expected":"JSON text in UTF-8"}}';

/** @param {string[]} args @param {string | Buffer} [input] */
const run = (args, input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: "utf8" });
  return { code: status, lines: stdout.split("\n").slice(0, -1), stdout, stderr };
};

const call = (/** @type {string | Buffer} */ input, /** @type {string[]} */ ...more) =>
  run(["call", "identity.check", ...more], input);

test("it is installed under its name", () => {
  const { status, stdout } = spawnSync("npx", ["--no", "postregler", "call", "identity.check"], {
    cwd: project.folder,
    input: GOOD,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  assert.deepEqual([status, stdout], [0, `${ANSWER}\n`]);
});

test("one request a line, one answer a line, from standard input and from a file", () => {
  const input = `${GOOD}\n${GOOD}\n`;
  assert.deepEqual(call(input), { code: 0, lines: [ANSWER, ANSWER], stdout: `${ANSWER}\n${ANSWER}\n`, stderr: "" });
  const file = join(project.folder, "requests.jsonl");
  writeFileSync(file, input);
  assert.deepEqual(call("", "--file", file).lines, [ANSWER, ANSWER]);
  assert.deepEqual(run(["call", "-f", file, "identity.check"]).lines, [ANSWER, ANSWER]);
});

test("nothing in, nothing out", () => {
  assert.deepEqual(call(""), { code: 0, lines: [], stdout: "", stderr: "" });
});

test("both hosts give the same", () => {
  const input = `${GOOD}\n{"a":1}\n{"number":17}\n\n[]\n`;
  const native = call(input, "--host", "native");
  assert.equal(native.lines.length, 4);
  assert.deepEqual(call(input, "--host", "wasm"), native);
});

test("a byte order mark, CRLF, blank lines and a last line without an end", () => {
  assert.deepEqual(call(`\ufeff${GOOD}\r\n\r\n \t\n\n${GOOD}`).lines, [ANSWER, ANSWER]);
  // A byte order mark is one only at the very beginning.
  assert.deepEqual(call(`${GOOD}\n\ufeff${GOOD}`).lines, [ANSWER, NOT_JSON]);
});

test("what is not UTF-8 is refused, and the next line is read", () => {
  const input = Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(GOOD)]);
  const { code, lines } = call(input);
  assert.deepEqual([code, lines], [1, [NOT_JSON, ANSWER]]);
});

test("a line that is too long is refused, and the next one is read", () => {
  for (const letter of ["x", "æ"]) {
    const { code, lines } = call(`"${letter.repeat(1_000_000)}"\n${GOOD}\n`);
    assert.equal(code, 1);
    assert.match(lines[0] ?? "", /^\{"error":\{"code":"request\.too-large"/);
    assert.deepEqual(lines.slice(1), [ANSWER]);
  }
});

test("the limit is the core's, to the byte", () => {
  const padded = (/** @type {number} */ length) => GOOD.padEnd(length);
  assert.deepEqual(call(padded(65_536)).lines, [ANSWER]);
  assert.deepEqual(call(`\ufeff${padded(65_536)}\r\n`).lines, [ANSWER]);
  assert.match(call(padded(65_537)).stdout, /request\.too-large/);
});

test("the answer of a register may be longer than a form, up to a limit of its own", () => {
  const request = (/** @type {number} */ length) =>
    JSON.stringify({ response: "x".repeat(length), context: { on: "2026-11-21" } });
  const beside = request(0).length;
  const answer = (/** @type {number} */ length) =>
    run(["call", "reservation.read_register"], `${request(length - beside)}\n`).stdout;
  assert.match(answer(65_537), /reservation\.register\.not-json/);
  assert.match(answer(8_388_608), /reservation\.register\.not-json/);
  assert.match(answer(8_388_609), /request\.too-large/);
});

test("an answer comes as soon as its line is there", async () => {
  const child = spawn(process.execPath, [program, "call", "identity.check"], { stdio: ["pipe", "pipe", "inherit"] });
  for (const half of [GOOD.slice(0, 20), `${GOOD.slice(20)}\n`]) child.stdin.write(half);
  const [answer] = await once(child.stdout, "data");
  assert.equal(String(answer), `${ANSWER}\n`);
  child.stdin.end();
  assert.deepEqual(await once(child, "exit"), [0, null]);
});

test("memory stays the same however much is read", async () => {
  const child = spawn(process.execPath, ["--max-old-space-size=24", program, "call", "identity.check"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let lines = 0;
  child.stdout.on("data", (/** @type {Buffer} */ chunk) => {
    lines += chunk.filter((byte) => byte === 0x0a).length;
  });
  const ended = once(child, "exit");
  const block = Buffer.from(`${GOOD}\n`.repeat(2_000));
  for (let part = 0; part < 100; part += 1) if (!child.stdin.write(block)) await once(child.stdin, "drain");
  // One line of 64 MB, which must not be kept in memory.
  for (let part = 0; part < 64; part += 1) {
    if (!child.stdin.write(Buffer.alloc(1 << 20, "x"))) await once(child.stdin, "drain");
  }
  child.stdin.end("\n");
  assert.deepEqual(await ended, [1, null]);
  assert.equal(lines, 200_001);
});

test("a reader that goes away ends it quietly", async () => {
  const child = spawn(process.execPath, [program, "call", "identity.check"], { stdio: "pipe" });
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += chunk));
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  const ended = once(child, "exit");
  const feed = setInterval(() => child.stdin.write(`${GOOD}\n`.repeat(500)), 1);
  const result = await ended;
  clearInterval(feed);
  assert.deepEqual([result, complaint], [[0, null], ""]);
});

test("the operations are listed", () => {
  const { code, lines } = run(["operations"]);
  assert.equal(code, 0);
  assert.match(lines[0] ?? "", /^identity\.check {2,}\S/);
  const first = JSON.parse(run(["operations", "--json"]).lines[0] ?? "");
  assert.deepEqual(Object.keys(first), ["name", "about"]);
  assert.equal(first.name, "identity.check");
});

test("help and version", () => {
  assert.match(run(["--help"]).stdout, /^postregler: .*\n\npostregler check FILE/);
  assert.match(run(["call", "-h"]).stdout, /Exit codes/);
  assert.match(run(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
});

test("wrong use ends with 2, on standard error, without repeating what was typed", () => {
  const number = "0101800002";
  for (const args of [
    [],
    [number],
    ["call"],
    ["call", number],
    ["call", "identity.check", number],
    ["call", "identity.check", "--host", number],
    ["call", "identity.check", "--file"],
    ["call", "identity.check", "--json"],
    ["call", "identity.check", `--${number}`],
    ["operations", "--file", number],
  ]) {
    const { code, stdout, stderr } = run(args, GOOD);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /^postregler: /);
    assert.ok(!stderr.includes(number), args.join(" "));
  }
});

test("a file that cannot be read ends with 3", () => {
  for (const file of [join(project.folder, "nowhere"), project.folder]) {
    const { code, stdout, stderr } = call("", "--file", file);
    assert.deepEqual([code, stdout], [3, ""]);
    assert.match(stderr, /^postregler: cannot read the file \(E[A-Z]+\)\n$/);
  }
});

test("without a native module it gives the same answers, unless one was requested", () => {
  const folder = join(project.folder, "node_modules/@postregler/node");
  for (const file of readdirSync(folder)) if (file.endsWith(".node")) rmSync(join(folder, file));
  assert.deepEqual(call(GOOD).lines, [ANSWER]);
  const { code, stderr } = call(GOOD, "--host", "native");
  assert.equal(code, 2);
  assert.match(stderr, /no native module/);
});
