// @ts-check
// The README's examples in other languages, run if the language is installed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { installed } from "./installed.mjs";

const { folder, program, written, run } = installed();
const readme = readFileSync(new URL("../../bindings-node/README.md", import.meta.url), "utf8");

/** The examples in a language. @param {string} language */
const examples = (language) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map(([, text]) => text ?? "");

const bin = join(folder, "named");
mkdirSync(bin);
writeFileSync(join(bin, "postregler"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };

/** Why an example is skipped. @param {string} name @param {string} argument */
const lacking = (name, argument) =>
  process.platform === "win32" || spawnSync(name, [argument]).status !== 0 ? `${name} is not there` : false;

const LIST = "name;cpr\nAsk;010180-0002\nEmbla;3002991003\n";

test("Java", { skip: lacking("java", "-version") }, () => {
  const [source = ""] = examples("java");
  const output = execFileSync("java", [written("Check.java", source)], { env, encoding: "utf8" });
  assert.match(output, /^3\tcpr\tdate\ncpr \(dk\.cpr\): 2 rows, 1 accepted, 1 failed\n[^]*\nnot all accepted\n$/);
});

test("PHP", { skip: lacking("php", "--version") }, () => {
  const [form = "", list = ""] = examples("php");
  assert.equal(execFileSync("php", [written("form.php", form)], { env, encoding: "utf8" }), "accepted\n");
  const upload = list.replace("<?php", `<?php $upload = ${JSON.stringify(written("list.csv", LIST))};`);
  assert.equal(execFileSync("php", [written("list.php", upload)], { env, encoding: "utf8" }), "row 3: date\n");
});

test("the lines that PHP and .NET send are answered as they expect", () => {
  const request = JSON.stringify({ number: "010180-0002", context: { locale: "nb" } });
  assert.equal(JSON.parse(run(["call", "identity.check"], `${request}\n`).stdout).accepted, true);
  assert.equal(examples("csharp").length, 1);
  const { lines } = run(["check", "-", "--column", "cpr", "--rule", "dk.cpr", "--json", "--quiet"], LIST);
  assert.deepEqual(JSON.parse(lines[0] ?? ""), { row: 3, column: "cpr", code: "date" });
});

test("what the README shows of check is what it writes", () => {
  const [shown = ""] = /(?<=```\n)3\tcpr.*?(?=```)/s.exec(readme) ?? [];
  const rows = [
    "cpr",
    "010180-0002",
    "3002991003",
    ...Array(5).fill("010180-0002"),
    "101800002",
    ...Array(4_992).fill("010180-0002"),
  ];
  const { stdout } = run(["check", "-", "-c", "cpr", "-r", "dk.cpr", "--locale", "en"], rows.join("\n"));
  assert.ok(stdout.startsWith(shown), stdout.slice(0, 300));
});
