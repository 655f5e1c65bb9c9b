// @ts-check
// How the page fetches its chunks: each import() first checks that all files are available (fetch-chunk.js).
import { readFileSync } from "node:fs";

const HELPER = readFileSync(new URL("fetch-chunk.js", import.meta.url), "utf8");

/** The entry script and its imports, which are always loaded. @type {Set<string>} */
const entryFiles = new Set();

/** @returns {import("vite").Plugin[]} */
export const chunkLoader = () => [
  {
    name: "chunk-loader",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? HELPER : undefined),
    // Before Vite records the dependencies of each import.
    generateBundle: {
      order: "pre",
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk" && file.isEntry) entryFiles.add(file.fileName);
        for (const file of entryFiles) for (const more of importsOf(bundle[file])) entryFiles.add(more);
        if (entryFiles.size === 0) throw new Error("the page has no entry script");
      },
    },
  },
  {
    name: "chunk-loader-import",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const holders = Object.values(bundle).flatMap((file) =>
          file.type === "chunk" && file.code.includes("__import(") ? [file] : [],
        );
        if (holders.length !== 1) throw new Error("Vite loads chunks differently now: see static/chunks.mjs");
        for (const file of holders) file.code = file.code.replace("__import(", "import(");
      },
    },
  },
];

/**
 * The files an import needs, for `build.modulePreload`; Vite omits the imported file itself.
 *
 * @type {(file: string, others: string[]) => string[]}
 */
export const chunkFiles = (file, others) => [...new Set([file, ...others])].filter((one) => !entryFiles.has(one));

/** @param {import("vite").Rolldown.OutputBundle[string] | undefined} file */
const importsOf = (file) => (file?.type === "chunk" ? file.imports : []);
