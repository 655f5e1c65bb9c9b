// @ts-check
// Sums the sizes of files: raw, gzip -9, brotli.
//   node xtask/compressed.mjs [--without-inlined | --optimized] FILE…
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { optimized } from "../bindings-wasm/build/optimized.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // A script that carries modules as long texts, where the modules are counted by themselves.
    "without-inlined": { type: "boolean" },
    // A module that has yet to become what the package carries.
    optimized: { type: "boolean" },
  },
});

const sums = { raw: 0, gzip: 0, brotli: 0 };
for (const file of positionals) {
  const bytes = await contents(file);
  sums.raw += bytes.length;
  sums.gzip += gzipSync(bytes, { level: 9 }).length;
  sums.brotli += brotliCompressSync(bytes).length;
}
console.log(JSON.stringify(sums));

/** @param {string} file */
async function contents(file) {
  if (values.optimized) return optimized(file);
  const bytes = await readFile(file);
  if (!values["without-inlined"] || !/\.[cm]?js$/.test(file)) return bytes;
  return Buffer.from(bytes.toString("latin1").replaceAll(/"(?:[^"\\\n]|\\.){2000,}"/g, '""'), "latin1");
}
