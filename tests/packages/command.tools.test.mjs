// @ts-check
// `postregler rules`, `sample`, `mask` and `cost`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "./installed.mjs";

const { run, written, folder } = installed();

test("rules: all of them, in pages of the core, each with its name", () => {
  const { code, lines } = run(["rules", "--json"]);
  assert.equal(code, 0);
  assert.ok(lines.length > 100);
  const ids = lines.map((line) => JSON.parse(line).id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(run(["rules"]).lines.at(-1), `${ids.length} rules`);
});

test("rules: by area, country, words and day", () => {
  const ids = (/** @type {string[]} */ ...args) =>
    run(["rules", "--json", ...args]).lines.map((line) => JSON.parse(line).id);
  assert.ok(ids("--country", "dk", "--area", "identity").every((id) => id.startsWith("dk.")));
  assert.ok(ids("--search", "modulus 11").includes("dk.cpr.modulus-11"));
  assert.ok(!ids("--search", "modulus 11", "--on", "2007-01-01").includes("dk.cpr.modulus-11"));
  assert.match(run(["rules", "--certainty", "not-found"]).stdout, /\(not-found\)/);
});

test("rules: one in full, in a language", () => {
  const { code, stdout } = run(["rules", "dk.cpr.modulus-11", "--locale", "da"]);
  assert.equal(code, 0);
  for (const part of [
    "Numbers that fail modulus 11",
    "fuldt gyldige personnumre",
    "from 2007-10-01",
    "identity.cpr.checksum.fails",
  ]) {
    assert.ok(stdout.replaceAll(/\n {2}/g, " ").includes(part), part);
  }
  assert.equal(JSON.parse(run(["rules", "dk.cpr.modulus-11", "--json"]).stdout).certainty, "verified");
  assert.match(run(["rules", "dk.cpr.modulus-11", "--on", "2001-01-01"]).stdout, /not in force/);
  const unknown = run(["rules", "010180-0002", "--locale", "en"]);
  assert.deepEqual([unknown.code, unknown.stdout], [1, ""]);
  assert.doesNotMatch(unknown.stderr, /010180/);
});

test("sample: numbers that the check takes", () => {
  const { code, lines, stderr } = run(["sample", "cpr", "--count", "20"]);
  assert.deepEqual([code, lines.length, stderr], [0, 20, ""]);
  assert.equal(run(["check", "-", "-r", "dk.cpr", "--quiet", "--summary"], lines.join("\n")).code, 0);
  const faulty = run(["sample", "no.fnr", "--fault", "check-digits"]).stdout;
  assert.match(run(["check", "-", "-r", "no.fnr", "--test", "-q"], faulty).stdout, /check-digits/);
  assert.deepEqual(run(["sample", "cpr", "--seed", "7"]).lines, run(["sample", "dk.cpr", "--seed", "7"]).lines);
  assert.deepEqual(JSON.parse(run(["sample", "cpr", "--json"]).stdout).numbers.length, 1);
});

test("sample: what cannot be", () => {
  assert.equal(run(["sample", "cpr", "--count", "1001", "--locale", "en"]).code, 1);
  for (const args of [[], ["nothing"], ["constructor"], ["cpr", "--count", "-1"], ["cpr", "--fault", "nothing"]]) {
    assert.equal(run(["sample", ...args]).code, 2, args.join(" "));
  }
});

test("mask: a number, and one a line", () => {
  assert.deepEqual(run(["mask", "010180-0002"]).stdout, "XXXXXX-XXXX\n");
  assert.deepEqual(run(["mask", "-", "--show", "date"], "010180-0002\r\n\n17912099997\n").lines.length, 2);
  assert.equal(run(["mask", "-", "--show", "date"], "010180-0002\n").stdout, "010180-XXXX\n");
  assert.equal(JSON.parse(run(["mask", "010180-0002", "--json"]).stdout).masked, "XXXXXX-XXXX");
  assert.equal(run(["mask", "-"], "Thyra 4711 \ud800".repeat(1_000)).code, 0);
  assert.equal(run(["mask"]).code, 2);
});

const NORWAY = ["--country", "no", "--letters", "10000", "--bytes", "80000"];

test("cost: the examples of the sources come out exactly", () => {
  const total = (/** @type {string[]} */ ...args) => {
    const { totals } = JSON.parse(run(["cost", "--json", ...args]).stdout);
    return totals.map((/** @type {{ column: string, amount: string }} */ { column, amount }) => `${column} ${amount}`);
  };
  assert.deepEqual(total(...NORWAY, "--on", "2021-06-01"), ["without-vat 8800", "with-vat 11000"]);
  assert.deepEqual(total("--country", "dk", "--letters", "200", "--bytes", "5000", "--on", "2016-02-01"), [
    "vat-not-stated 38.85",
  ]);
});

test("cost: a table with sums, in the numbers of the language", () => {
  const { code, stdout } = run(["cost", ...NORWAY, "--on", "2021-06-01", "--column", "without-vat"]);
  assert.equal(code, 0);
  assert.match(stdout, /\n {2}without VAT {3}8,800\.00 {2}NOK\n {2}with VAT {5}11,000\.00 {2}NOK\n/);
  assert.match(stdout, /no\.cost\.mailbox/);
  assert.match(run(["cost", ...NORWAY, "--on", "2021-06-01", "--locale", "da"]).stdout, / 8\.800,00 /);
  assert.match(run(["cost", ...NORWAY, "--on", "2021-06-01", "--locale", "nb"]).stdout, / 8 800,00 /);
  // The columns are aligned.
  const [head = "", ...lines] = (stdout.split("\n\n")[0] ?? "").split("\n").slice(1);
  for (const line of lines) assert.match(line.slice(0, head.indexOf("without VAT") + "without VAT".length), /\d$/);
});

test("cost: what is missing, and where to give it", () => {
  const args = ["cost", ...NORWAY, "--on", "2021-06-01", "--paper", "12.5"];
  const { code, stdout } = run(args);
  assert.equal(code, 1);
  for (const part of ["--price print-first-sheet=…", "with --sheets", "with --grams", "incomplete"])
    assert.ok(stdout.includes(part), part);
  const given = ["--sheets", "1", "--grams", "20", "--price", "postage=12", "--price", "print-first-sheet=1.10"];
  const whole = run([...args, ...given, "--column", "without-vat"]);
  assert.equal(whole.code, 0);
  assert.match(whole.stdout, /your price/);
});

test("cost: from a file and from standard input, with the day and the language of the options", () => {
  const request = JSON.stringify({
    plan: { country: "no", mailings: [{ letters: 10_000, bytes: 80_000 }] },
    context: { on: "2024-06-01" },
  });
  const file = written("plan.json", `\ufeff${request}`);
  assert.match(run(["cost", file]).stdout, /8,370\.00/);
  assert.match(run(["cost", "-", "--on", "2021-06-01"], request).stdout, /8,800\.00/);
  assert.match(run(["cost", file, "--locale", "da"]).stdout, /digital postkasse/);
  const { lines } = run(["cost", file, "--json"]);
  assert.equal(lines.length, 1);
  assert.equal(lines[0], run(["call", "cost.estimate"], request).lines[0]);
});

test("cost: beside paper", () => {
  const paper = ["--sheets", "1", "--grams", "20", "--price", "postage=12", "--price", "print-first-sheet=1.10"];
  const { code, stdout } = run(["cost", "--compare", ...NORWAY, "--on", "2021-06-01", ...paper]);
  assert.equal(code, 0);
  for (const part of ["the plan", "all on paper", "15 % digital (goal)", "122,200.00", "Break-even against paper"]) {
    assert.ok(stdout.includes(part), part);
  }
});

test("cost: invalid usage and invalid files, without user input in the messages", () => {
  const secret = "010180-0002";
  const file = written("wrong.json", `{"plan":{"country":"no"},"${secret}":"${secret}"}`);
  const none = written("none.json", `{"${secret}`);
  for (const [args, expected] of /** @type {[string[], number][]} */ ([
    [[], 2],
    [["--country", secret], 2],
    [["--country", "no", "--paper", secret], 2],
    [["--country", "no", "--price", secret], 2],
    [["--country", "no", "--price", `${secret}=1`], 2],
    [["--country", "no", "--letters", secret], 1],
    [[file, "--country", "no"], 2],
    [[file], 1],
    [[none], 1],
    [[`${folder}/nowhere`], 3],
  ])) {
    const { code, stdout, stderr } = run(["cost", ...args]);
    assert.equal(code, expected, args.join(" "));
    assert.ok(!(stdout + stderr).includes(secret), args.join(" "));
  }
});
