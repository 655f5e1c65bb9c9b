// @ts-check
// The packages have no side effects: nothing at import, no network access, no storage.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { LOCALES } from "../../facade/languages.js";

const FORBIDDEN =
  /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|document\.cookie|\beval\(|new Function|import\.meta\.url|node:(?:http|https|net|dgram|dns)/;

for (const name of ["wasm", "node"]) {
  test(`@postregler/${name} has no code for the network or for storage`, () => {
    const dist = new URL(`../../bindings-${name}/dist/`, import.meta.url);
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.[mc]?js$/.test(file));
    assert.ok(files.length > 2);
    for (const file of files) {
      // Not in the module itself, where a word may occur by chance.
      const code = readFileSync(new URL(file, dist), "utf8").replaceAll(/"[A-Za-z0-9+/=]{1000,}"/g, '""');
      // One entry loads its module from a URL when the host asks for it.
      const allowed = /^slim\./.test(file) ? code.replace("await fetch(", "") : code;
      assert.equal(FORBIDDEN.exec(allowed)?.[0], undefined, file);
    }
  });
}

test("the WebAssembly module asks its host for nothing but a table and a way to throw", () => {
  const bytes = readFileSync(new URL("../../bindings-wasm/dist/postregler.wasm", import.meta.url));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  // wasm-bindgen throws if a stream is used while it is in use.
  const known = [/^__wbindgen_init_externref_table$/, /^__wbg___wbindgen_throw_\w+$/];
  assert.deepEqual(
    imports.filter((name) => !known.some((one) => one.test(name))),
    [],
  );
});

test("nothing is compiled at import, once at the first call, and never again", async () => {
  let compiled = 0;
  WebAssembly.Module = class extends WebAssembly.Module {
    /** @param {ConstructorParameters<typeof WebAssembly.Module>} args */
    constructor(...args) {
      super(...args);
      compiled += 1;
    }
  };
  const asynchronous = () => assert.fail("compiled behind our back");
  Object.assign(WebAssembly, { compile: asynchronous, instantiate: asynchronous });
  const globals = Object.getOwnPropertyNames(globalThis);

  const esm = await import("@postregler/wasm");
  const cjs = createRequire(import.meta.url)("@postregler/wasm");
  for (const locale of LOCALES) await import(`@postregler/wasm/locales/${locale}`);
  assert.equal(compiled, 0);
  for (const { identity } of [esm, cjs, esm, cjs]) identity.check({ number: "010180-0002" });
  assert.equal(compiled, 2);
  assert.deepEqual(Object.getOwnPropertyNames(globalThis), globals);
});
