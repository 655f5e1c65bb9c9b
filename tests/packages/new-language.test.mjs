// @ts-check
// Adds a language to a copy of the repository: only a row in the list and text files are added by hand, and only what
// `cargo xtask generate` creates from them changes. The texts are those of Bokmål with a mark, so that they cannot be
// mistaken for the language of the code. With POSTREGLER_ALL=1 the core, the package and the page are built from the
// copy.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative, sep } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { LOCALES as NOW } from "../../facade/languages.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/**
 * Below the root, so that dependencies are resolved from there as well, and always the same, so that builds are
 * incremental.
 */
const COPY = join(ROOT, "target/xtask/new-language");
/** Without a space, so that a text inserted into a sentence stays one word. */
const MARK = "∂";
/** Volapük: a code that browsers and validators know and that the project will not need. */
const ROW = {
  code: "vo",
  name: "∂bokmål",
  english: "Marked bokmål",
  intl: ["vo", "nb"],
  thousands: "\u00a0",
  decimal: ",",
};
const LIST = "core/locales/languages.json";

/** The folders with one text file per language. */
const FOLDERS = [
  "core/locales",
  "facade/form/locales",
  "web-demo/locales",
  "web-demo/src/guide/locales",
  "web-demo/src/tools/developers/locales",
  "web-demo/src/tools/glossary/locales",
];

/** The outputs of builds. */
const MADE = /^(node_modules|target|dist|pkg(-.*)?|\.git)$|\.node$/;

const at = (/** @type {string} */ path) => join(COPY, path);
/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(at(path), "utf8"));
const write = (/** @type {string} */ path, /** @type {unknown} */ value) =>
  writeFileSync(at(path), `${JSON.stringify(value, null, 2)}\n`);

/** Every file by path, with a hash of its content. @returns {Map<string, string>} */
const state = () => {
  const paths = readdirSync(COPY, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(COPY, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => MADE.test(part)));
  return new Map(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(at(path)))
        .digest("hex"),
    ]),
  );
};

/** @param {Map<string, string>} before */
const changedSince = (before) => [...state()].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);

/** @param {string} text @param {string} key */
const marked = (text, key) => (key.startsWith("format.") ? text : MARK + text);

/** @param {Record<string, string>} texts */
const allMarked = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, marked(text, key)]));

/** The texts of the new language in a folder. @param {string} folder */
const textsOf = (folder) => {
  const model = read(`${folder}/nb.json`);
  return folder === "core/locales" ? { locale: ROW.code, texts: allMarked(model.texts) } : allMarked(model);
};

/**
 * Runs cargo in the copy with a target folder of its own, because cargo would confuse the two builds.
 *
 * @param {string} args
 */
const cargo = (args) => run("cargo", args.split(" "), { CARGO_TARGET_DIR: at("target") });

/** @param {string} command @param {readonly string[]} args @param {Record<string, string>} [env] */
const run = (command, args, env = {}) =>
  execFileSync(command, args, {
    cwd: COPY,
    encoding: "utf8",
    stdio: "pipe",
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
  });

/** This repository's own program, run for the copy. */
const program = () => {
  const built = execFileSync("cargo", ["build", "--quiet", "--package", "xtask", "--message-format=json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const messages = built
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return messages.findLast(({ executable }) => executable).executable;
};

/** @type {string} */
let xtask;
/** @type {(...args: string[]) => string} */
const generate = (...args) => run(xtask, ["generate", "--languages", ...args], { CARGO_MANIFEST_DIR: at("xtask") });

before(() => {
  xtask = program();
  // Build outputs are kept.
  for (const name of existsSync(COPY) ? readdirSync(COPY) : [])
    if (name !== "target") rmSync(at(name), { recursive: true });
  mkdirSync(COPY, { recursive: true });
  const filter = (/** @type {string} */ path) => !MADE.test(basename(path));
  // Node cannot copy a folder into itself.
  for (const name of readdirSync(ROOT).filter(filter))
    cpSync(join(ROOT, name), at(name), { recursive: true, preserveTimestamps: true, filter });
  mkdirSync(at("node_modules/@postregler"), { recursive: true });
  for (const [name, folder] of Object.entries({ wasm: "bindings-wasm", node: "bindings-node" }))
    symlinkSync(at(folder), at(`node_modules/@postregler/${name}`), "junction");
  cpSync(join(ROOT, "node_modules/.package-lock.json"), at("node_modules/.package-lock.json"));
});

test("an incomplete language is not offered: missing texts are reported, and nothing is generated", () => {
  write(LIST, [...read(LIST), ROW]);
  for (const folder of FOLDERS) write(`${folder}/${ROW.code}.json`, textsOf(folder));
  const whole = textsOf("web-demo/locales");
  /** @type {[expected: string, spoilt: (texts: any) => unknown][]} */
  const faults = [
    ["nav\\.label is missing", ({ "nav.label": _, ...texts }) => texts],
    ["nav\\.label is empty", (texts) => ({ ...texts, "nav.label": " " })],
    ["nav\\.other is not a text of the project", (texts) => ({ ...texts, "nav.other": "∂" })],
    [`nav\\.label has the places \\{"count"\\} instead of \\{\\}`, (texts) => ({ ...texts, "nav.label": "∂ {count}" })],
  ];
  const untouched = state();
  for (const [reported, spoilt] of faults) {
    write(`web-demo/locales/${ROW.code}.json`, spoilt(whole));
    assert.throws(() => generate(), { stderr: new RegExp(`web-demo/locales/vo\\.json: ${reported}`) });
  }

  // The core would not find any of them.
  const { locale, texts } = textsOf("core/locales");
  write(`core/locales/${ROW.code}.json`, { locale, texts: Object.fromEntries(Object.entries(texts).reverse()) });
  assert.throws(() => generate(), { stderr: /is out of order/ });
  write(`core/locales/${ROW.code}.json`, { locale, texts });

  // An incomplete language is a draft: its texts are checked, missing ones are counted, and users cannot choose it.
  write(`web-demo/locales/${ROW.code}.json`, { "nav.label": "∂" });
  write(LIST, [...read(LIST).slice(0, -1), { ...ROW, draft: true }]);
  assert.match(generate(), /Marked bokmål \(vo\) is a draft with \d+ of \d+ texts/);
  write(`web-demo/locales/${ROW.code}.json`, whole);
  write(LIST, [...read(LIST).slice(0, -1), ROW]);
  assert.deepEqual(changedSince(untouched), []);
});

test("a language is data: its row, its files of texts, and nothing else by hand", async () => {
  const untouched = state();
  const reported = generate();
  const changed = changedSince(untouched);
  assert.ok(changed.includes("core/src/text/locale.rs"));
  const wrote = [...reported.matchAll(/^generate: wrote (.*)$/gm)].map(([, path]) => path);
  // The man page is generated from the help of the command.
  assert.deepEqual(changed.sort(), [...wrote, "bindings-node/man/postregler.1"].sort());
  for (const path of wrote) assert.match(readFileSync(at(path ?? ""), "utf8"), /^(\/\/.*\n)*\/\/ Generated by/, path);
  assert.deepEqual(changedSince(state()), []);
  assert.match(generate("--check"), /files are as the core says/);

  const { LOCALES, LANGUAGES } = await import(pathToFileURL(at("facade/languages.js")).href);
  assert.deepEqual(LOCALES, [...NOW, ROW.code]);
  assert.equal(LANGUAGES.at(-1).name, ROW.name);
  assert.match(readFileSync(at("core/src/text/locale.rs"), "utf8"), /\/\/\/ Marked bokmål\.\n {4}Vo,\n/);
  assert.ok(readFileSync(at("bindings-node/man/postregler.1"), "utf8").includes(LOCALES.join("|")));
});

test("the package has its modules, and its script for pages without a build", async () => {
  mkdirSync(at("bindings-wasm/dist/locales"), { recursive: true });
  const { LOCALES, writeLocale } = await import(pathToFileURL(at("bindings-wasm/build/locales.mjs")).href);
  for (const locale of LOCALES) await writeLocale(locale, at("bindings-wasm/dist/locales"));
  const { languageScript } = await import(pathToFileURL(at("bindings-wasm/build/auto.mjs")).href);
  assert.match(await languageScript(ROW.code), /"locale":"vo".*\\u2202/);
  const load = createRequire(at("tests/packages/any.mjs"));
  const whole = load("@postregler/wasm/locales/vo");
  assert.deepEqual([whole.locale, whole.texts["finding.identity.number.missing"]?.slice(0, 1)], ["vo", MARK]);
  assert.ok(load("@postregler/wasm/locales/vo-terms").texts["term.fuldmagt.name"].startsWith(MARK));
  const { exports } = read("bindings-wasm/package.json");
  assert.equal(exports["./auto.*.js"], "./dist/auto.*.js");

  const { TEXTS } = await import(pathToFileURL(at("facade/form/texts.js")).href);
  assert.ok(TEXTS.vo.heading.startsWith(MARK));
});

/** The errors of the compiler for the page. */
const typesOfThePage = () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "web-demo/tsconfig.json"], {
    cwd: COPY,
    encoding: "utf8",
  });
  return { status, stdout };
};

test("the page's own sources fit together with it", () => {
  const dist = join(ROOT, "bindings-wasm/dist");
  for (const file of readdirSync(dist, { withFileTypes: true }))
    if (file.isFile()) cpSync(join(dist, file.name), at(`bindings-wasm/dist/${file.name}`));
  // The package is the one already built: its types come from the core, which takes a compiler.
  for (const file of ["index.d.mts", "dk.d.mts", "no.d.mts"]) {
    const types = readFileSync(at(`bindings-wasm/dist/${file}`), "utf8");
    const more = types.replace(/(export type Locale =[^;]*)(?=;)/, `$1 | "vo"`);
    assert.notEqual(more, types);
    writeFileSync(at(`bindings-wasm/dist/${file}`), more);
  }
  assert.deepEqual(typesOfThePage(), { status: 0, stdout: "" });
  const probe = at("web-demo/src/probe.ts");
  const now = `export const now: Record<Language, 1> = { ${NOW.map((code) => `${code}: 1`).join(", ")} };`;
  writeFileSync(probe, `import type { Language } from "./language/languages.ts";\n${now}\n`);
  assert.match(typesOfThePage().stdout, /^web-demo\/src\/probe\.ts.*Property 'vo' is missing/);
  rmSync(probe);
});

const ALL = { skip: process.env["POSTREGLER_ALL"] !== "1" && "it takes minutes: set POSTREGLER_ALL=1" };

test("the core speaks it, and everything else that is generated follows", ALL, () => {
  cargo("run --quiet --package xtask -- generate");
  assert.match(readFileSync(at("facade/operations.d.ts"), "utf8"), /\/\*\* Marked bokmål\. \*\/\n {2}\| "vo"/);
  assert.ok(readFileSync(at("facade/schemas/identity.check.request.json"), "utf8").includes('"vo"'));
  // It reads the list and the texts, and calls the core.
  assert.match(cargo("test --package postregler-tests --test languages"), /3 passed/);
});

test(
  "the page is built with it: the chooser, its pages without scripts, and what goes to other pages",
  ALL,
  async () => {
    cargo("run --quiet --package xtask -- build page");
    assert.deepEqual(typesOfThePage(), { status: 0, stdout: "" });
    const page = (/** @type {string} */ path) => readFileSync(at(`web-demo/dist/${path}`), "utf8");
    const guide = page("guides/vo/dk-paper.html");
    const texts = read("core/locales/vo.json").texts;
    assert.match(guide, /<html lang="vo">/);
    assert.ok(guide.includes(texts["guide.dk-paper.title"]));
    assert.match(page("guides/da/dk-paper.html"), /<a href="\.\.\/vo\/dk-paper\.html" lang="vo"/);
    assert.match(page("index.html"), /<p lang="vo">∂.*<div lang="vo"><p>∂/s);
    assert.ok(page("forms/postregler-fd001-vo.js").includes("∂"));
    const assets = readdirSync(at("web-demo/dist/assets"));
    assert.equal(assets.filter((name) => /^vo-[\w-]{8}\.js$/.test(name)).length, 1, "fetched alone");

    // The copy's own tests of the page run through the languages of the list, so every visible text changes with them.
    const pages = ["static", "language", "glossary"].map((name) => `tests/page/${name}.test.mjs`);
    const given = ["--test", "--test-reporter=tap", "--test-concurrency=2", ...pages];
    // A nested test run would report to its own runner only.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = spawnSync(process.execPath, given, { cwd: COPY, encoding: "utf8", maxBuffer: 1 << 26, env });
    assert.deepEqual(stdout.match(/^not ok .*$/gm) ?? [], []);
    assert.match(stdout, /^# pass [1-9]\d+$/m);

    const answer = run(process.execPath, [
      "--input-type=module",
      "--eval",
      `import { identity } from "@postregler/wasm"; import "@postregler/wasm/locales/vo";
     console.log(identity.check({ number: "1", context: { on: "2026-11-21", locale: "vo" } }).findings[0].message);`,
    ]);
    assert.ok(answer.startsWith(MARK), answer);
  },
);
