// @ts-check
// The packages as users install them: packed, installed, and called from ESM and CommonJS programs.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LOCALES } from "../../facade/languages.js";
import { compare } from "../hosts/compare.mjs";
import { allFiles, readVectors } from "../hosts/vectors.mjs";
import { consumer, pack } from "./consumer.mjs";

const answers = new URL("../hosts/answers.mjs", import.meta.url).href;
const cases = (await Promise.all((await allFiles()).map(readVectors))).flat();
const MODULES = LOCALES.flatMap((locale) => [locale, `${locale}-guides`, `${locale}-rules`]);

/** Programs that answer every vector and print the answers. */
const esm = (/** @type {string} */ name, /** @type {string[]} */ also = []) => `
  import { readFileSync } from "node:fs";
  import { answersOf } from ${JSON.stringify(answers)};
  import * as api from ${JSON.stringify(name)};
  ${also.map((path) => `import ${JSON.stringify(path)};`).join("\n")}
  console.log(JSON.stringify({ host: api.host, given: answersOf(api, ${JSON.stringify(cases)}) }));
`;
const cjs = (/** @type {string} */ name, /** @type {string[]} */ also = []) => `
  const api = require(${JSON.stringify(name)});
  ${also.map((path) => `require(${JSON.stringify(path)});`).join("\n")}
  import(${JSON.stringify(answers)}).then(({ answersOf }) =>
    console.log(JSON.stringify({ host: api.host, given: answersOf(api, ${JSON.stringify(cases)}) })));
`;

const assertAllRight = (/** @type {string} */ output, /** @type {string | undefined} */ host) => {
  const { host: used, given } = JSON.parse(output);
  assert.equal(used, host);
  // The vector runners show the differences.
  assert.deepEqual(
    compare(cases, { package: given }).map(({ name, where }) => `${name} (${where})`),
    [],
  );
};

test("@postregler/wasm", () => {
  const project = consumer("wasm");
  const locales = MODULES.map((locale) => `@postregler/wasm/locales/${locale}`);
  assertAllRight(project.run("esm.mjs", esm("@postregler/wasm", locales)), undefined);
  assertAllRight(project.run("cjs.cjs", cjs("@postregler/wasm", locales)), undefined);
});

test("a question about the rules asks for the rule book until it is there", () => {
  const output = consumer("wasm").run(
    "rules.mjs",
    `import { rulebook } from "@postregler/wasm";
     const context = { on: "2026-11-21" };
     const ask = () => rulebook.rule({ id: "dk.cpr.layout", context }).entry;
     const codes = [() => ask(), () => rulebook.list({ context })].map((run) => {
       try { return run(); } catch ({ code }) { return code; }
     });
     await import("@postregler/wasm/rulebook");
     console.log(JSON.stringify([codes, ask(), rulebook.list({ context }).total]));`,
  );
  const [codes, entry, total] = JSON.parse(output);
  assert.deepEqual(codes, ["request.rule-book-not-loaded", "request.rule-book-not-loaded"]);
  assert.equal(entry.certainty, "verified");
  assert.ok(entry.title.length > 0 && entry.sections.length > 0 && entry.codes.length > 0 && total > 200);
});

test("@postregler/node, and the same without its native module", () => {
  const project = consumer("node");
  assertAllRight(project.run("esm.mjs", esm("@postregler/node")), "native");
  assertAllRight(project.run("cjs.cjs", cjs("@postregler/node")), "native");

  const folder = join(project.folder, "node_modules/@postregler/node");
  const native = readdirSync(folder).filter((file) => file.endsWith(".node"));
  assert.ok(native.length > 0);
  for (const file of native) rmSync(join(folder, file));

  assertAllRight(project.run("esm.mjs", esm("@postregler/node")), "wasm");
  assertAllRight(project.run("cjs.cjs", cjs("@postregler/node")), "wasm");
});

test("several threads at once, each with the native module; and with --no-addons the same in WebAssembly", () => {
  const project = consumer("node");
  const worker = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { host, identity } = require("@postregler/node");
    const column = identity.checkColumn({});
    for (let portion = 0; portion < 20; portion += 1) column.push(Buffer.from(workerData));
    column.end();
    parentPort.postMessage(JSON.stringify({ host, ...column.summary() }));`;
  const source = `
    import { Worker } from "node:worker_threads";
    import { host, identity } from "@postregler/node";
    const rows = "070761-4285\\n3002991003\\n".repeat(1000);
    const ask = () => new Promise((resolve, reject) => {
      new Worker(${JSON.stringify(worker)}, { eval: true, workerData: rows }).on("message", resolve).on("error", reject);
    });
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    console.log(JSON.stringify({ host, answers: [...new Set(answers)].map((text) => JSON.parse(text)),
      here: identity.check({ number: "010180-0002" }).kind }));`;
  for (const [used, ...flags] of [["native"], ["wasm", "--no-addons"]]) {
    const { host, answers, here } = JSON.parse(project.run("threads.mjs", source, ...flags));
    assert.equal(host, used);
    assert.equal(here, "cpr");
    assert.equal(answers.length, 1);
    assert.deepEqual([answers[0].host, answers[0].rows, answers[0].usable], [used, 40_000, 20_000]);
  }
  assertAllRight(project.run("esm.mjs", esm("@postregler/node"), "--no-addons"), "wasm");
  assertAllRight(project.run("cjs.cjs", cjs("@postregler/node"), "--no-addons"), "wasm");
});

test("a native file that does not load, or has another table of operations, is not used", () => {
  const project = consumer("node");
  for (const native of [
    "throw new Error('not for this machine')",
    "module.exports = { operations: () => ['other.one'] }",
  ]) {
    const output = project.run(
      "strange.cjs",
      `require("node:module")._extensions[".node"] = (module) => { ${native} };
       const { host, identity } = require("@postregler/node");
       console.log(host, identity.check({ number: "010180-0002" }).accepted);`,
    );
    assert.equal(output, "wasm true\n");
  }
});

test("both packages side by side, and one @postregler/node for import and require", () => {
  const project = consumer("wasm", "node");
  const output = project.run(
    "both.mjs",
    `import { createRequire } from "node:module";
     import * as node from "@postregler/node";
     import * as wasm from "@postregler/wasm";
     const required = createRequire(import.meta.url)("@postregler/node");
     const request = { number: "010180-0002", context: { on: "2026-11-21" } };
     console.log(JSON.stringify({
       same: JSON.stringify(node.identity.check(request)) === JSON.stringify(wasm.identity.check(request)),
       one: required.RequestError === node.RequestError && required.identity === node.identity,
     }));`,
  );
  assert.deepEqual(JSON.parse(output), { same: true, one: true });
});

test("a language that was not imported is an error, and its module exports its texts", () => {
  const project = consumer("wasm");
  const output = project.run(
    "locale.mjs",
    `import { identity, RequestError } from "@postregler/wasm";
     const ask = () => identity.check({ number: "1", context: { on: "2026-11-21", locale: "nn" } });
     let error;
     try { ask(); } catch (thrown) { error = thrown; }
     const { default: nn } = await import("@postregler/wasm/locales/nn");
     const { message, code } = ask().findings[0];
     console.log(JSON.stringify([error instanceof RequestError && error.code, nn.locale, nn.texts["finding." + code], message]));`,
  );
  const [error, locale, text, message] = JSON.parse(output);
  assert.equal(error, "request.locale-not-loaded");
  assert.equal(locale, "nn");
  assert.ok(text.length > 0 && message.length > 0);
});

test("the tarballs contain the required files only, and run nothing at installation", () => {
  for (const name of ["wasm", "node"]) {
    const { scripts, dependencies } = JSON.parse(
      readFileSync(new URL(`../../bindings-${name}/package.json`, import.meta.url), "utf8"),
    );
    assert.equal(dependencies, undefined);
    for (const script of ["preinstall", "install", "postinstall", "prepare"]) assert.equal(scripts[script], undefined);
  }
  const wasm = pack("wasm").files;
  const node = pack("node").files;
  const allowed =
    /^(package\.json|README\.md|CHANGELOG\.md|LICENSE.*|dist\/.*|bin\/postregler\.mjs|man\/postregler\.1|postregler\..*\.node)$/;
  for (const file of [...wasm, ...node]) assert.match(file, allowed);
  for (const file of ["README.md", "dist/postregler.wasm", "dist/locales/da.d.cts"])
    assert.ok(wasm.includes(file), file);
  for (const file of ["README.md", "bin/postregler.mjs", "dist/wasm.cjs"]) assert.ok(node.includes(file), file);
});

test("the raw module can be compiled without the package", () => {
  const project = consumer("wasm");
  const output = project.run(
    "raw.cjs",
    `const bytes = require("node:fs").readFileSync(require.resolve("@postregler/wasm/postregler.wasm"));
     console.log(WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name).join());`,
  );
  assert.match(output, /\bcall\b/);
  assert.match(output, /\badd_catalogue\b/);
});
