// @ts-check
// The package in a bundled program: one classic script, as for a page without modules.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));

/** @param {string} contents */
const bundled = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER },
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
};

/** Runs a script with the globals of every browser only. @param {string} script */
const run = (script) => {
  const page = { result: undefined, WebAssembly, TextEncoder, TextDecoder, atob };
  runInContext(script, createContext(page));
  return page.result;
};

const PROGRAM = `
  import { identity } from "@postregler/wasm";
  globalThis.result = identity.check({ number: "1", context: { on: "2026-11-21", locale: "nn" } }).findings[0].message;
`;

test("a language that is imported for its effect alone is kept", async () => {
  const script = await bundled(`import "@postregler/wasm/locales/nn"; ${PROGRAM}`);
  assert.match(String(run(script)), /\w/);
});

test("languages that are not imported are not carried along", async () => {
  const script = await bundled(PROGRAM);
  assert.throws(() => run(script), /request\.locale-not-loaded/);
  assert.doesNotMatch(script, /finding\.identity/);
});

test("what is imported and not used costs nothing", async () => {
  assert.ok((await bundled(`import { identity } from "@postregler/wasm";`)).length < 100);
});

test("operations for senders, costs and checklists are loaded only by pages that use them, and alone", async () => {
  const length = async (/** @type {string} */ program) => (await bundled(program)).length;
  const used = (/** @type {string} */ name) => `import { ${name} } from "@postregler/wasm"; globalThis.used = ${name};`;
  const [forms, letters, costs, all] = [
    await length(used("exemption")),
    await length(used("reservation")),
    await length(used("cost")),
    await length(used("call")),
  ];
  const sizes = `${forms}, ${letters}, ${costs}, ${all}`;
  assert.ok(costs < forms / 1.2 && letters < forms / 1.1 && all > forms + (letters + costs) * 0.9, sizes);
  assert.ok((await length(used("isValidCpr"))) < 20_000);
  assert.ok((await length(used("RequestError"))) < 2_000);
});
