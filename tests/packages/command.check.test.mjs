// @ts-check
// `postregler check`: columns of files as written by spreadsheets and programs. The output never contains a cell.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LOCALES } from "../../facade/languages.js";
import { installed } from "./installed.mjs";

const { run, written, folder } = installed();

const DAY = ["--on", "2026-11-21"];
/** Synthetic numbers: the second has an invalid date, the third has lost its first digit. */
const FINE = "010180-0002";
const NO_DATE = "3002991003";
const SHORT = "101800002";

/** @param {string | Buffer} content @param {string[]} args */
const check = (content, ...args) => run(["check", "-", "--rule", "dk.cpr", ...DAY, ...args], content);

/** The failed rows, as `row code`. @param {string | Buffer} content @param {string[]} args */
const failed = (content, ...args) => {
  const { code, lines, stderr } = check(content, "--json", ...args);
  assert.equal(stderr, "");
  const { summary } = JSON.parse(lines.pop() ?? "");
  const found = lines.map((line) => JSON.parse(line)).map(({ row, code: what }) => `${row} ${what}`);
  assert.equal(code, found.length > 0 ? 1 : 0);
  const [{ rows, accepted, failed: bad }] = summary.columns;
  assert.deepEqual([rows - accepted, bad], [found.length, found.length]);
  return found;
};

/** The same rows with any delimiter and line ending. */
const ROWS = [
  ["navn", "cpr", "by"],
  ["Thyra Åkjær", FINE, "Zølbjerg"],
  ["Gorm Ulvedal", NO_DATE, "Ærø"],
  ["", "", ""],
  ["Ask", FINE, "Ålborg"],
  ["Embla", SHORT, ""],
];
const WRONG = ["3 date", "4 missing", "6 leading-zero"];

for (const [name, delimiter] of Object.entries({ semicolon: ";", comma: ",", tab: "\t" })) {
  for (const [ending, newline] of Object.entries({ LF: "\n", CRLF: "\r\n", CR: "\r" })) {
    test(`${name}, ${ending}: found out, with and without quotes, with and without a last line end`, () => {
      const text = ROWS.map((row) => row.join(delimiter)).join(newline);
      const quoted = ROWS.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(newline);
      for (const content of [text, text + newline, quoted, quoted + newline]) {
        assert.deepEqual(failed(content, "--column", "cpr"), WRONG);
        assert.deepEqual(failed(content, "--column", "2"), WRONG);
      }
    });
  }
}

test("the last column does not keep a carriage return", () => {
  assert.deepEqual(failed(`navn;cpr\r\nAsk;${FINE}\r\n"Embla";"${FINE}"\r\nAsk;${FINE}\r`, "-c", "cpr"), []);
});

test("a sign of one's own", () => {
  assert.deepEqual(failed(`a|cpr\nx|${NO_DATE}\n`, "-c", "cpr", "--delimiter", "|"), ["2 date"]);
  assert.deepEqual(failed(`a\tcpr\nx;y,z\t${NO_DATE}\n`, "-c", "cpr", "--delimiter", "tab"), ["2 date"]);
});

test("commas in numbers do not make a semicolon file one with commas", () => {
  const rows = Array.from({ length: 5 }, () => `${FINE};1,5;2,5`).join("\n");
  assert.deepEqual(failed(`cpr;sum;part\n${rows}\n`, "-c", "cpr"), []);
  assert.deepEqual(failed(`${rows}\n`, "-c", "1", "--no-header"), []);
});

test("a byte order mark, also before a quote", () => {
  assert.deepEqual(failed(`\ufeffcpr;navn\n${NO_DATE};Ask\n`, "-c", "cpr"), ["2 date"]);
  assert.deepEqual(failed(`\ufeff"cpr";navn\n${NO_DATE};Ask\n`, "-c", "cpr"), ["2 date"]);
});

test("the line sep=; of Excel is no row", () => {
  assert.deepEqual(failed(`sep=;\r\nnavn;cpr\r\nAsk, Embla;${NO_DATE}\r\n`, "-c", "cpr"), ["2 date"]);
});

test("Latin-1, UTF-8 and UTF-16, detected and given", () => {
  const text = `fødselsår;fødselsnummer\r\nåtti;17912099997\r\nåtti;\u00a017912099998\r\n`;
  const rule = ["-c", "fødselsnummer", "--rule", "no.fnr", "--test", ...DAY, "--json"];
  const encoded = {
    "utf-8": Buffer.from(text),
    latin1: Buffer.from(text, "latin1"),
    "utf-16": Buffer.from(`\ufeff${text}`, "utf16le"),
  };
  const expected = run(["check", "-", ...rule], encoded["utf-8"]).stdout;
  assert.match(expected, /"row":3,"column":"fødselsnummer","code":"check-digits"/);
  assert.doesNotMatch(expected, /"row":2/);
  for (const [encoding, bytes] of Object.entries(encoded)) {
    assert.equal(run(["check", "-", ...rule], bytes).stdout, expected, encoding);
    assert.equal(run(["check", "-", ...rule, "--encoding", encoding], bytes).stdout, expected, encoding);
  }
  const swapped = Buffer.from(encoded["utf-16"]).swap16();
  assert.equal(run(["check", "-", ...rule], swapped).stdout, expected);
});

test("bytes that are no UTF-8 are a finding, and the next row is read", () => {
  const bytes = Buffer.concat([Buffer.from(`cpr;x\n`), Buffer.of(0xff, 0xfe, 0x30), Buffer.from(`;y\n${FINE};z\n`)]);
  for (const encoding of ["auto", "utf-8", "latin1"]) {
    assert.equal(failed(bytes, "-c", "cpr", "--encoding", encoding).length, 1, encoding);
  }
});

test("quoted cells with line breaks, delimiters and quotes are one cell in one row", () => {
  const text =
    `navn;adresse;cpr\r\n"Thyra ""Ravn"" Åkjær";"Vej 1;\r\n2. tv.";${FINE}\r\nAsk;Vej 2;${NO_DATE}\r\n` +
    `"Embla";"a\n\nb";"${SHORT}"\r\nBor 12" herfra;x;${NO_DATE}\r\n`;
  assert.deepEqual(failed(text, "-c", "cpr"), ["3 date", "4 leading-zero", "5 date"]);
});

test("a heading with a line break and a quote", () => {
  assert.deepEqual(failed(`navn;"cpr\n""nr"""\nAsk;${NO_DATE}\n`, "-c", 'cpr\n"nr"'), ["2 date"]);
});

test("a quote in a later portion, and quotes across portions, change nothing", () => {
  const plain = `Ask;${FINE};sted\n`.repeat(30_000);
  const quoted = `"Ask; og\nEmbla";"${FINE}";sted\n`.repeat(30_000);
  const text = `navn;cpr;sted\n${plain}${quoted}x;${NO_DATE};y\n${plain}"x";${SHORT};y`;
  assert.deepEqual(failed(text, "-c", "cpr"), ["60002 date", "90003 leading-zero"]);
});

test("blank rows are passed over and counted as rows", () => {
  const { lines } = check(`cpr;navn\n\n${FINE};Ask\n \t\n\r\n${NO_DATE};Embla\n"";\n\n`, "-c", "cpr");
  assert.deepEqual(lines.slice(0, 2), ["6\tcpr\tdate", "7\tcpr\tmissing"]);
  assert.equal(lines.at(-1), "4 blank rows");
});

test("rows that are too short have nothing there; empty cells can be accepted", () => {
  assert.deepEqual(failed(`navn;cpr\nAsk\nEmbla;${FINE};x;y\n`, "-c", "cpr"), ["2 missing"]);
  assert.deepEqual(failed(`navn;cpr\nAsk\nEmbla;\nx;${NO_DATE}\n`, "-c", "cpr", "--optional"), ["4 date"]);
});

test("lost zeros are repaired on request", () => {
  assert.deepEqual(failed(`cpr\n${SHORT}\n`, "-c", "cpr", "--repair"), []);
  assert.match(check(`cpr\n${SHORT}\n`, "-c", "cpr", "--repair").stdout, /1 accepted after repair/);
});

test("modulus 11 refuses a number only on request", () => {
  const { numbers } = JSON.parse(run(["sample", "cpr", "--fault", "check-digits", "--json"]).stdout);
  const text = `cpr\n${numbers[0]}\n`;
  assert.deepEqual(failed(text), []);
  assert.deepEqual(failed(text, "--strict-modulus11"), ["2 check-digits"]);
});

test("a single column needs no name, and a number where a heading would be is checked", () => {
  const { code, stdout, stderr } = check(`${FINE}\n${NO_DATE}\n`);
  assert.deepEqual([code, stdout.split("\n")[0]], [1, "2\t1\tdate"]);
  assert.match(stderr, /first row contains a number/);
  assert.equal(check(`${FINE}\n`, "--quiet").stderr, "");
  assert.equal(check(`${FINE}\n`, "--no-header").stderr, "");
  assert.deepEqual(failed(`cpr\n${NO_DATE}\n`), ["2 date"]);
});

test("several columns, with a rule for each or one for all, in the order of the rows", () => {
  const text = `cpr;fnr\n${NO_DATE};x1\n${FINE};\n${SHORT};17912099997\n`;
  const { lines } = run(["check", "-", "-c", "cpr", "-r", "dk.cpr", "-c", "fnr", "-r", "no.fnr", ...DAY], text);
  assert.deepEqual(lines.slice(0, 5), [
    "2\tcpr\tdate",
    "2\tfnr\tletters",
    "3\tfnr\tmissing",
    "4\tcpr\tleading-zero",
    "4\tfnr\tsynthetic-refused",
  ]);
  const counts = run(["check", "-", "-c", "2", "-c", "1", "-r", "dk.cpr", "--summary", ...DAY], text).lines;
  assert.deepEqual(counts[0], "2 (dk.cpr): 3 rows, 0 accepted, 3 failed");
});

test("messages in each language, in the core's words", () => {
  const say = (/** @type {string} */ locale) =>
    check(`cpr\n${NO_DATE}\n0101\n`, "-c", "cpr", "--locale", locale).lines.map((line) => line.split("\t")[3]);
  assert.equal(say("en")[1], "A CPR number has 10 digits. You entered 4");
  assert.equal(new Set(LOCALES.map((locale) => say(locale)[0])).size, LOCALES.length);
});

test("JSON Lines: by name, by pointer, and invalid lines", () => {
  const text = [
    `\ufeff{"cpr":"${FINE}","person":{"a/b":"${NO_DATE}"}}`,
    "",
    `{"cpr":1234567890,"person":{}}`,
    `{"cpr":["${FINE}"]}`,
    `{"cpr":null}`,
    `{"cpr":"${FINE}"`,
    `"${FINE}"`,
    `{"person":{"a/b":"${FINE}"},"cpr":"${FINE}"}`,
  ].join("\r\n");
  const bad = ["3 date", "4 not-text", "5 missing", "6 not-json", "7 not-json"];
  assert.deepEqual(failed(text, "-c", "cpr"), bad);
  assert.deepEqual(failed(text, "-c", "/person/a~1b").slice(0, 2), ["1 date", "3 missing"]);
  const file = written("people.jsonl", `\n{"x":"${NO_DATE}"}\n`);
  assert.equal(run(["check", file, "-c", "x", "-r", "dk.cpr"]).lines[0], "2\tx\tdate");
  assert.deepEqual(failed(` {"x";cpr\na;${NO_DATE}\n`, "-c", "cpr", "--format", "csv"), ["2 date"]);
});

test("an empty file and a heading alone are accepted", () => {
  for (const text of ["", "cpr\n", "cpr"]) assert.deepEqual(failed(text), []);
});

test("both hosts give the same, in both forms", () => {
  const text = ROWS.map((row) => row.join(";")).join("\n");
  for (const more of [[], ["--json"], ["--locale", "da"], ["--summary"]]) {
    assert.deepEqual(check(text, "-c", "cpr", "--host", "wasm", ...more), check(text, "-c", "cpr", ...more));
  }
});

test("nothing of any cell comes out, whatever goes wrong", () => {
  const SECRET = /Hemmelig|4711|010180|300299|0101\b|0815|9003/;
  const quoted = `"Hemmelig ""4711""";${NO_DATE};"Vej\n0815"\n`;
  const contents = [
    `Hemmelig4711;cpr;Vej 0815\nHemmelig;${NO_DATE};4711\n${quoted}Hemmelig;0101;Vej 0815\n`,
    `Hemmelig4711;cpr;Vej 0815\n${FINE};Hemmelig\n`,
    `{"cpr":"${NO_DATE}","Hemmelig":4711}\n{"cpr":["Hemmelig 4711"]}\n{Hemmelig 4711\n`,
    `cpr\n"Hemmelig 4711 ${"0815".repeat(300_000)}`,
  ];
  for (const content of contents) {
    for (const args of [["-c", "cpr"], ["-c", "2"], ["-c", "missing"], [], ["-c", "cpr", "--json", "--locale", "da"]]) {
      const { stdout, stderr } = check(content, ...args);
      assert.doesNotMatch(stdout + stderr, SECRET, args.join(" "));
      assert.notEqual(stdout + stderr, "");
    }
  }
});

test("text after a closing quote fails the row, and the next one is read", () => {
  const text = `navn;cpr\n"Thyra" Ravn";${FINE}\nAsk;${NO_DATE}\n`;
  assert.deepEqual(failed(text, "-c", "cpr"), ["2 quotes", "3 date"]);
  const { code, lines, stderr } = check(`navn;cpr\nEmbla;${NO_DATE}\n"Ask;${FINE}\nEmbla;${NO_DATE}\n`, "-c", "cpr");
  assert.deepEqual([code, lines], [3, ["2\tcpr\tdate"]]);
  assert.equal(stderr, "postregler: row 3 has an unclosed quote\n");
});

test("an unclosed quote exits with 3 and does not fill the memory", () => {
  const { code, stderr } = check(`cpr;navn\n${FINE};"aldrig\n${"x;y\n".repeat(600_000)}`, "-c", "cpr");
  assert.deepEqual([code, stderr], [3, "postregler: row 2 is longer than a megabyte; possibly an unclosed quote\n"]);
});

test("wrong use ends with 2 and repeats nothing", () => {
  const file = written("two.csv", `cpr;cpr\n${FINE};${FINE}\n`);
  for (const args of [
    [],
    [file],
    [file, "-r", "dk.cpr"],
    [file, "-r", "dk.cpr", "-c", "cpr"],
    [file, "-r", "dk.cpr", "-c", FINE],
    [file, "-r", "dk.cpr", "-c", "3"],
    [file, "-r", FINE, "-c", "1"],
    [file, "-r", "dk.cpr", "-r", "no.fnr", "-c", "1"],
    [file, "-r", "dk.cpr", "-c", "1", "--on", FINE],
    [file, "-r", "dk.cpr", "-c", "1", "--locale", FINE],
    [file, "-r", "dk.cpr", "-c", "1", "--delimiter", FINE],
    [file, "-r", "dk.cpr", "-c", "1", `--${FINE}`],
    [file, FINE, "-r", "dk.cpr", "-c", "1"],
  ]) {
    const { code, stdout, stderr } = run(["check", ...args]);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /^postregler: /);
    assert.ok(!stderr.includes(FINE), args.join(" "));
  }
});

test("a file that cannot be read ends with 3", () => {
  for (const file of [`${folder}/nowhere.csv`, folder]) {
    const { code, stdout, stderr } = run(["check", file, "-r", "dk.cpr"]);
    assert.deepEqual([code, stdout], [3, ""]);
    assert.match(stderr, /^postregler: cannot read the file \(E[A-Z]+\)\n$/);
  }
});
