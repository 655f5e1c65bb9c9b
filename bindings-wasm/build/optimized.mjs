// @ts-check
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// Named one by one: with --all-features the result is a module that Node 20 refuses.
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
];

/**
 * What is left out of the usual passes because it makes the compressed module larger: calls written out where they stand,
 * parts of expressions kept for later, and zeros cut out of the tables. Together they cost 6 of 145 kB.
 */
const LEFT_OUT = ["inlining-optimizing", "local-cse", "memory-packing"];

/**
 * The module as it is shipped: optimized for speed, without names and without the names of the tools that made it.
 *
 * @param {string} file
 */
export const optimized = async (file) => {
  const binaryen = dirname(createRequire(import.meta.url).resolve("binaryen/package.json"));
  const folder = await mkdtemp(join(tmpdir(), "postregler-"));
  try {
    const out = join(folder, "out.wasm");
    const features = FEATURES.map((feature) => `--enable-${feature}`);
    const skipped = LEFT_OUT.map((pass) => `--skip-pass=${pass}`);
    const options = [
      "-O3",
      ...skipped,
      // Functions of one sort next to each other: what is alike lies within the window that gzip looks back in.
      "--reorder-functions-by-name",
      "--strip-debug",
      "--strip-producers",
      "--strip-target-features",
      ...features,
      "-o",
      out,
    ];
    execFileSync(process.execPath, [join(binaryen, "bin/wasm-opt"), file, ...options], { stdio: "inherit" });
    return await readFile(out);
  } finally {
    await rm(folder, { recursive: true });
  }
};
