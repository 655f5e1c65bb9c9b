// @ts-check
// The virtual modules with the core: as WebAssembly, inlined or provided by the host, or as plain JavaScript.
import { build } from "esbuild";
import { ESBUILD_OPTIONS } from "./esbuild-options.mjs";
import { at } from "./paths.mjs";

/**
 * Sources of the modules that a bundle imports as `postregler:…`, by name.
 *
 * @typedef {Record<string, string>} Virtual
 */

/** @type {(expression: string, glue?: string) => string} `expression` gives a `WebAssembly.Module`, once */
const instantiateSource = (expression, glue = "postregler:glue") => `import { newGlue } from "${glue}";
let module;
export const instantiate = () => {
  const core = newGlue();
  const { memory } = core.initSync({ module: (module ??= ${expression}) });
  return { core, memory };
};`;

/** The core as WebAssembly, inlined in the script. @type {(wasm: Uint8Array, pkg?: string) => Promise<Virtual>} */
export const inlinedCore = async (wasm, pkg = "pkg") => ({
  "postregler:core": `import { compile } from "./compile.js";\n${instantiateSource(`compile(${inlined(wasm)})`)}`,
  "postregler:glue": await glue(pkg),
});

/** The core of each chunk, inlined in its script. @type {(chunks: Record<string, Uint8Array>) => Promise<Virtual>} */
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

/** The core as WebAssembly provided by the host (js/slim.js). @returns {Promise<Virtual>} */
export const hostProvidedCore = async () => ({
  "postregler:core": `import { hostModule } from "./slim.js";\n${instantiateSource("hostModule()")}`,
  "postregler:identity": `export const instantiate = () => ({});`,
  "postregler:glue": await glue("pkg"),
});

/**
 * The core as plain JavaScript. The code of wasm-bindgen runs on a substitute for WebAssembly. Where it caches a view
 * of the memory, it has to compare buffers, because growing does not detach the old buffer here.
 *
 * @param {string} source the output of wasm2js
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
      // The check of newer hosts: a grown buffer is never detached here.
      return replaceOrThrow(
        once,
        /(cached\w+) === null \|\| \1\.buffer\.detached .*!== wasm\.memory\.buffer\)?(?=\))/g,
        current,
      );
    },
  }),
});

/** The small module that checks identity numbers only. @type {(wasm: Uint8Array) => Virtual} */
export const inlinedIdentity = (wasm) => ({
  "postregler:identity": `import { compile } from "./compile.js";
export const instantiate = () => new WebAssembly.Instance(compile(${inlined(wasm)})).exports;`,
});

/** The identity module as plain JavaScript. @type {(source: string) => Virtual} */
export const javascriptIdentity = (source) => ({
  "postregler:identity": `import { instantiate as instantiateJavaScript } from "postregler:plain-identity";
export const instantiate = () => instantiateJavaScript({});`,
  "postregler:plain-identity": instantiable(source),
});

/**
 * wasm2js instantiates its module once. The function can be called again.
 *
 * @param {string} source
 */
const instantiable = (source) => {
  const start = source.indexOf("var retasmFunc = asmFunc(");
  if (start < 0) throw new Error("the output of wasm2js has changed: see build/cores.mjs");
  const body = source.slice(0, start).replaceAll(/^import .*;\n/gm, "");
  return `${body}\nexport const instantiate = (imports) => asmFunc(imports);\n`;
};

/** @type {(text: string, what: RegExp, by: string) => string} */
const replaceOrThrow = (text, what, by) => {
  if (!what.test(text)) throw new Error(`the output of wasm-bindgen lacks ${what}: see build/cores.mjs`);
  return text.replaceAll(what, by);
};

/**
 * wasm-bindgen's module keeps a single instance. Wrapped in a function, it can be instantiated again after a failure.
 * The asynchronous initialisation with its network code is left out.
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
  // Hidden so that wasm-bindgen registers no finalizers: see engine.js.
  const without = `const FinalizationRegistry = undefined;\n${hidden}`;
  const text = change(outputFiles?.[0]?.text ?? "");
  return `export const newGlue = () => {\nlet made;\n${without}\n${text}\nreturn made;\n};`;
};

/**
 * Encodes each byte below 90 as one printable character, and other bytes as a prefix and a character. Unlike base64,
 * this keeps repeated byte sequences aligned for compression and saves a quarter of the download.
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
