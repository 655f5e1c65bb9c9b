// @ts-check
// What entries are made over: the core in WebAssembly, written into the script or given by the host, or in plain JavaScript.
import { build } from "esbuild";
import { ESBUILD_OPTIONS } from "./esbuild-options.mjs";
import { at } from "./paths.mjs";

/** Modules that a bundle imports as `postregler:…`, by their names. @typedef {Record<string, string>} Virtual */

/** @type {(expression: string, glue?: string) => string} `expression` gives a `WebAssembly.Module`, once */
const instantiateSource = (expression, glue = "postregler:glue") => `import { newGlue } from "${glue}";
let module;
export const instantiate = () => {
  const core = newGlue();
  const { memory } = core.initSync({ module: (module ??= ${expression}) });
  return { core, memory };
};`;

/** The core as WebAssembly, written into the script. @type {(wasm: Uint8Array, pkg?: string) => Promise<Virtual>} */
export const inlinedCore = async (wasm, pkg = "pkg") => ({
  "postregler:core": `import { compile } from "./compile.js";\n${instantiateSource(`compile(${inlined(wasm)})`)}`,
  "postregler:glue": await glue(pkg),
});

/** The core in its parts, each written into the script. @type {(chunks: Record<string, Uint8Array>) => Promise<Virtual>} */
export const inlinedChunks = async (chunks) => {
  /** @type {Virtual} */
  const modules = {};
  for (const [name, wasm] of Object.entries(chunks)) {
    const start = instantiateSource(`compile(${inlined(wasm)})`, `postregler:glue-${name}`);
    modules[`postregler:${name}`] = `import { compile } from "./compile.js";\n${start}`;
    modules[`postregler:glue-${name}`] = await glue(`pkg-${name}`);
  }
  return modules;
};

/** The core as WebAssembly that the host gives (js/slim.js). @returns {Promise<Virtual>} */
export const hostProvidedCore = async () => ({
  "postregler:core": `import { hostModule } from "./slim.js";\n${instantiateSource("hostModule()")}`,
  "postregler:identity": `export const instantiate = () => ({});`,
  "postregler:glue": await glue("pkg"),
});

/**
 * The core as plain JavaScript. wasm-bindgen's functions are told that this is WebAssembly; where they keep a view of its
 * memory, they look at the buffer, for one that has grown does not empty the old view here.
 *
 * @param {string} source what wasm2js made
 * @returns {Promise<Virtual>}
 */
export const javascriptCore = async (source) => ({
  "postregler:core": `import { instantiate as instantiateJavaScript } from "postregler:plain";\n${instantiateSource("({ instantiate: instantiateJavaScript })")}`,
  "postregler:plain": instantiable(source),
  "postregler:glue": await glue("pkg-js", {
    hidden: `const WebAssembly = {
  Module: Object,
  Instance: class { constructor({ instantiate }, imports) { this.exports = instantiate(imports); } },
};`,
    change: (text) => {
      const current = "$1?.buffer !== wasm.memory.buffer";
      const once = replaceOrThrow(text, /(cached\w+) === null \|\| \1\.byteLength === 0/g, current);
      // Newer hosts say of a buffer whether it is detached; the one that has grown here never is.
      return replaceOrThrow(
        once,
        /(cached\w+) === null \|\| \1\.buffer\.detached .*!== wasm\.memory\.buffer\)?(?=\))/g,
        current,
      );
    },
  }),
});

/** The small module of numbers alone. @type {(wasm: Uint8Array) => Virtual} */
export const inlinedIdentity = (wasm) => ({
  "postregler:identity": `import { compile } from "./compile.js";
export const instantiate = () => new WebAssembly.Instance(compile(${inlined(wasm)})).exports;`,
});

/** The same as plain JavaScript. @type {(source: string) => Virtual} */
export const javascriptIdentity = (source) => ({
  "postregler:identity": `import { instantiate as instantiateJavaScript } from "postregler:plain-identity";
export const instantiate = () => instantiateJavaScript({});`,
  "postregler:plain-identity": instantiable(source),
});

/**
 * wasm2js starts its module at once and for good. Here it is a function, so that it can be instantiateSource again.
 *
 * @param {string} source
 */
const instantiable = (source) => {
  const start = source.indexOf("var retasmFunc = asmFunc(");
  if (start < 0) throw new Error("wasm2js writes its modules in another way now: see build/cores.mjs");
  const own = source.slice(0, start).replaceAll(/^import .*;\n/gm, "");
  return `${own}\nexport const instantiate = (imports) => asmFunc(imports);\n`;
};

/** @type {(text: string, what: RegExp, by: string) => string} */
const replaceOrThrow = (text, what, by) => {
  if (!what.test(text)) throw new Error(`wasm-bindgen does not write ${what} any more: see build/cores.mjs`);
  return text.replaceAll(what, by);
};

/**
 * wasm-bindgen's module keeps one instance for good. Wrapped in a function it can be instantiateSource again after a breakdown.
 * The asynchronous way to start it, with its network code, is left out.
 *
 * @param {string} pkg
 * @param {{ hidden?: string, change?: (text: string) => string }} [changes]
 */
const glue = async (pkg, { hidden = "", change = (text) => text } = {}) => {
  const names = "add_catalogue, call, call_input, initSync, input, Stream";
  const { outputFiles } = await build({
    ...ESBUILD_OPTIONS,
    stdin: {
      contents: `import { ${names} } from "./postregler_wasm.js";\nmade = { ${names} };`,
      resolveDir: at(`bindings-wasm/${pkg}`),
    },
    format: "esm",
    write: false,
  });
  // Hidden from it, so that it registers nothing: engine.js says why.
  const without = `const FinalizationRegistry = undefined;\n${hidden}`;
  const text = change(outputFiles?.[0]?.text ?? "");
  return `export const newGlue = () => {\nlet made;\n${without}\n${text}\nreturn made;\n};`;
};

/**
 * A printable character for each byte below 90; the others have a sign before it that says how far to go on. Unlike base64
 * it leaves in place what compression looks for, which saves a quarter of what a page loads.
 *
 * @param {Uint8Array} wasm
 */
const inlined = (wasm) => {
  const characters = Array.from(
    wasm,
    (byte) => PREFIXES[Math.floor(byte / 90)] + String.fromCharCode(35 + (byte % 90)),
  );
  return JSON.stringify(characters.join(""));
};

const PREFIXES = ["", "}", "~"];
