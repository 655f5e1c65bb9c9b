// @ts-check
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// Listed one by one: --all-features would produce a module that Node 20 rejects.
export const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((feature) => `--enable-${feature}`);

/** The path of a binaryen program, which is itself JavaScript. @param {"wasm-opt" | "wasm2js"} name */
export const tool = (name) =>
  join(dirname(createRequire(import.meta.url).resolve("binaryen/package.json")), "bin", name);

/**
 * Default passes that make the compressed module larger: inlining, reuse of partial expressions, and removal of zeros
 * from data. Together they cost 6 of 145 kB.
 */
const SKIPPED_PASSES = ["inlining-optimizing", "local-cse", "memory-packing"];

const RELEASE_OPTIONS = [
  "-O3",
  ...SKIPPED_PASSES.map((pass) => `--skip-pass=${pass}`),
  // Places similar functions next to each other, within the window of gzip.
  "--reorder-functions-by-name",
  "--strip-debug",
  "--strip-producers",
  "--strip-target-features",
];

/**
 * Optimizes a module for release: for speed, without names and without the names of the tools.
 *
 * @param {string} file
 */
export const optimizeWasm = (file) =>
  inFolder((folder) => {
    const out = join(folder, "out.wasm");
    run("wasm-opt", [file, ...RELEASE_OPTIONS, ...FEATURES, "-o", out]);
    return readFile(out);
  });

/** Rewrites features that are newer than the first version of WebAssembly. */
const LOWERING_OPTIONS = [
  "--signext-lowering",
  "--llvm-memory-copy-fill-lowering",
  "--llvm-nontrapping-fptoint-lowering",
];

/**
 * Rewrites a module for the first version of WebAssembly and declares it as such.
 *
 * @param {string} from
 * @param {string} to
 */
export const lower = (from, to) => {
  run("wasm-opt", [from, ...FEATURES, ...LOWERING_OPTIONS, "--strip-target-features", "-g", "-o", to]);
  run("wasm-opt", [to, "--mvp-features", "--enable-mutable-globals", "--emit-target-features", "-g", "-o", to]);
};

/**
 * Compiles a module to plain JavaScript. `lower` rewrites it for the first version of WebAssembly before.
 *
 * @param {string} file
 * @param {{ lower?: boolean }} [options]
 */
export const compileToJavaScript = (file, options = {}) =>
  inFolder(async (folder) => {
    const [low, small, out] = [join(folder, "low.wasm"), join(folder, "small.wasm"), join(folder, "out.js")];
    if (options.lower) lower(file, low);
    run("wasm-opt", [
      options.lower ? low : file,
      ...RELEASE_OPTIONS,
      "--mvp-features",
      "--enable-mutable-globals",
      "-o",
      small,
    ]);
    run("wasm2js", [small, "-O", "-o", out]);
    return readFile(out, "utf8");
  });

/** @type {(name: "wasm-opt" | "wasm2js", options: string[]) => void} */
const run = (name, options) => void execFileSync(process.execPath, [tool(name), ...options], { stdio: "inherit" });

/** @template T @param {(folder: string) => Promise<T>} work */
const inFolder = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), "postregler-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};
