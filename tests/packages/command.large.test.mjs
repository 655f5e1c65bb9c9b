// @ts-check
// `postregler check` with more rows than fit into memory, and with an interrupted run.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { installed } from "./installed.mjs";

const { folder, program } = installed();

const ROWS = 1_000_000;
const BLOCK = 1_000;

/**
 * Writes a file of synthetic numbers; every thousandth has an invalid date.
 *
 * @type {(name: string, row: (cpr: string) => string) => Promise<string>}
 */
const large = async (name, row) => {
  const path = join(folder, name);
  const out = createWriteStream(path);
  out.write("navn;cpr;adresse\r\n");
  const block = row("010180-0002").repeat(BLOCK - 1) + row("3002991003");
  for (let rows = 0; rows < ROWS; rows += BLOCK) if (!out.write(block)) await once(out, "drain");
  out.end();
  await once(out, "close");
  return path;
};

/** @param {string[]} args @param {string[]} [node] */
const start = (args, node = []) => spawn(process.execPath, [...node, program, "check", ...args], { stdio: "pipe" });

/** @param {import("node:stream").Readable} stream */
const textOf = async (stream) => {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
};

for (const [name, row] of /** @type {[string, (cpr: string) => string][]} */ ([
  ["plain", (cpr) => `Thyra Åkjær;${cpr};Kvistgårdsstræde 17\r\n`],
  ["quoted", (cpr) => `"Thyra ""Ravn""";"${cpr}";"Kvistgårdsstræde 17;\r\n2. tv."\r\n`],
])) {
  test(`a million rows in a small memory: ${name}`, async () => {
    const file = await large(`${name}.csv`, row);
    // Too small for half of the file.
    const args = [
      "--max-old-space-size=20",
      "--max-semi-space-size=2",
      program,
      "check",
      file,
      "-c",
      "cpr",
      "-r",
      "dk.cpr",
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
    const lines = stdout.split("\n");
    assert.deepEqual([status, stderr, lines[0], lines[999]], [1, "", "1001\tcpr\tdate", "1000001\tcpr\tdate"]);
    assert.equal(lines[1000], "cpr (dk.cpr): 1000000 rows, 999000 accepted, 1000 failed");
  });
}

test("a million lines of JSON, and a reader that is slow", async () => {
  const child = start(["-", "-c", "cpr", "-r", "dk.cpr", "--json"], ["--max-old-space-size=24"]);
  const block = `{"cpr":"010180-0002","navn":"Thyra"}\n`.repeat(BLOCK - 1) + `{"cpr":"3002991003"}\n`;
  const read = (async () => {
    let last = "";
    let rows = 0;
    for await (const chunk of child.stdout) {
      rows += chunk.filter((/** @type {number} */ byte) => byte === 0x0a).length;
      last = (last + chunk).slice(-1_000);
      if (rows < 50) await new Promise((done) => setTimeout(done, 20));
    }
    return { rows, last };
  })();
  for (let rows = 0; rows < ROWS; rows += BLOCK) if (!child.stdin.write(block)) await once(child.stdin, "drain");
  child.stdin.end();
  const { rows, last } = await read;
  assert.equal(rows, 1_001);
  assert.equal(JSON.parse(last.trim().split("\n").pop() ?? "").summary.columns[0].accepted, 999_000);
});

test("every row of a million fails and is listed", () => {
  const file = join(folder, "plain.csv");
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=20", program, "check", file, "-c", "navn", "-r", "no.fnr"],
    { encoding: "latin1", maxBuffer: 1 << 26 },
  );
  assert.equal(status, 1);
  assert.equal(stdout.split("\n").length, ROWS + 3);
});

test(
  "Ctrl-C: whole lines, the counts so far on standard error, 130",
  { skip: process.platform === "win32" },
  async () => {
    for (const more of [[], ["--json"]]) {
      const child = start(["-", "-c", "cpr", "-r", "dk.cpr", ...more]);
      const out = textOf(child.stdout);
      const reported = textOf(child.stderr);
      // More than the bytes examined to detect the format, then half a row without an end.
      child.stdin.write(`cpr;navn\n${"3002991003;Thyra\n".repeat(5_000)}300299`);
      await once(child.stdout, "data");
      child.kill("SIGINT");
      assert.deepEqual(await once(child, "exit"), [130, null]);
      const lines = (await out).split("\n");
      assert.equal(lines.pop(), "");
      const end = await reported;
      if (more.length > 0) {
        const { columns, interrupted } = JSON.parse(end).summary;
        assert.deepEqual([columns[0].failed, interrupted], [5_000, true]);
        assert.equal(JSON.parse(lines.at(-1) ?? "").row, 5_001);
      } else {
        assert.match(end, /^cpr \(dk\.cpr\): 5000 rows, 0 accepted, 5000 failed\n {2}5000 {2}date\ninterrupted: /);
        assert.equal(lines.at(-1), "5001\tcpr\tdate");
      }
    }
  },
);

test("Ctrl-C before anything came", { skip: process.platform === "win32" }, async () => {
  const child = start(["-", "-r", "dk.cpr"]);
  const reported = textOf(child.stderr);
  await new Promise((done) => setTimeout(done, 1_000));
  child.kill("SIGINT");
  assert.deepEqual(await once(child, "exit"), [130, null]);
  assert.match(await reported, /0 rows[^]*interrupted/);
});

test("a reader that goes away ends it quietly", async () => {
  const child = start([join(folder, "plain.csv"), "-c", "navn", "-r", "no.fnr"]);
  const reported = textOf(child.stderr);
  child.stdout.once("data", () => child.stdout.destroy());
  assert.deepEqual(await once(child, "exit"), [0, null]);
  assert.equal(await reported, "");
});
