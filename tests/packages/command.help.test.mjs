// @ts-check
// The help has examples: each example is run, and the man page has the same content as --help.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "../../bindings-node/lib/commands.js";
import { manPage } from "../../bindings-node/lib/man-page.js";
import { pack } from "./consumer.mjs";
import { installed } from "./installed.mjs";

const { run, written, folder, program } = installed();

const WINDOWS = process.platform === "win32";
const read = (/** @type {string} */ path) =>
  readFileSync(new URL(`../../bindings-node/${path}`, import.meta.url), "utf8");

/** The input files of the examples. */
const PERSON = {
  recipient: { kind: "person", register: { lookedUp: "2026-11-21", status: "active", reservation: "yes" } },
};
written("citizens.csv", `\ufeffnavn;fnr;cpr\r\nAsk;;010180-0002\r\nEmbla;;070761-4285\r\n`);
written("people.jsonl", `{"person":{"number":"01015450068"}}\n`);
written("letter.json", JSON.stringify({ message: { category: "enkeltvedtak" }, context: { on: "2026-11-21" } }));
written("recipients.jsonl", `${JSON.stringify(PERSON)}\n`);
written(
  "year.json",
  JSON.stringify({
    plan: { country: "no", mailings: [{ letters: 10_000, bytes: 80_000 }] },
    context: { on: "2021-06-01" },
  }),
);

/** A shell in which the command is found by name. */
const bin = join(folder, "named");
mkdirSync(bin);
writeFileSync(join(bin, "postregler"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
const shell = (/** @type {string} */ line) =>
  execFileSync("sh", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });

for (const [name, { options, examples, usage, about }] of COMMANDS) {
  test(`${name}: help names every option and shows examples`, () => {
    const { code, stdout, stderr } = run([name, "--help"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.ok(stdout.startsWith(`postregler ${`${name} ${usage}`.trim()}: ${about}\n`));
    for (const option of options) assert.ok(stdout.includes(`\n  --${option.name}`), option.name);
    for (const example of examples) assert.ok(stdout.includes(`\n  ${example}\n`), example);
    assert.ok(run(["--help"]).stdout.includes(about));
    assert.ok(examples.length > 0);
  });

  for (const example of examples) {
    test(`runs: ${example}`, { skip: WINDOWS }, () => {
      // Throws unless the exit code is 0.
      assert.ok(shell(example).length > 0);
    });
  }
}

test("every short option belongs to one option of its command", () => {
  for (const { options } of COMMANDS.values()) {
    const letters = options.flatMap(({ short }) => short ?? []);
    assert.equal(new Set([...letters, "h"]).size, letters.length + 1);
  }
});

test("the man page is up to date with the help, and is installed", () => {
  const { version, man } = JSON.parse(read("package.json"));
  assert.equal(read("man/postregler.1"), manPage(version), "node bindings-node/man.mjs makes it again");
  assert.ok(pack("node").files.includes(man.slice(2)));
});

test("the man page names every command and option", () => {
  const page = read("man/postregler.1").replaceAll("\\-", "-");
  for (const [name, { options }] of COMMANDS) {
    assert.ok(page.includes(`.SH ${name.toUpperCase()}\n`));
    for (const option of options) assert.ok(page.includes(`\\fB--${option.name}`));
  }
});

test("help is no longer than a line of a wide terminal", () => {
  for (const name of [[], ...[...COMMANDS.keys()].map((one) => [one])]) {
    const text = run([...name, "--help"]).stdout.split("\n\nExample")[0] ?? "";
    for (const line of text.split("\n")) assert.ok(line.length <= 120, line);
  }
});
