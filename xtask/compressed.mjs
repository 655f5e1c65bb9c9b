// @ts-check
// Sums the sizes of files: raw, gzip -9, brotli.
//   node xtask/compressed.mjs [--optimized] FILE…
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { optimizeWasm } from "../bindings-wasm/build/optimize-wasm.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // A module that has yet to become what the package carries.
    optimized: { type: "boolean" },
  },
});

const sums = { raw: 0, gzip: 0, brotli: 0 };
for (const file of positionals) {
  const bytes = values.optimized ? await optimizeWasm(file) : await readFile(file);
  sums.raw += bytes.length;
  sums.gzip += gzipSync(bytes, { level: 9 }).length;
  sums.brotli += brotliCompressSync(bytes).length;
}
console.log(JSON.stringify(sums));
