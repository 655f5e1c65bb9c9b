// @ts-check
// How parts of the page are fetched: each import() first makes sure that all of its files are here (fetch-part.js).
import { readFileSync } from "node:fs";

const HELPER = readFileSync(new URL("fetch-part.js", import.meta.url), "utf8");

/** What the page has in any case: its own script, with what that imports. @type {Set<string>} */
const there = new Set();

/** @returns {import("vite").Plugin} */
export const parts = () => ({
  name: "parts",
  apply: "build",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? HELPER : undefined),
  generateBundle(_options, bundle) {
    const entries = Object.values(bundle).flatMap((one) => (one.type === "chunk" && one.isEntry ? [one.fileName] : []));
    for (const file of entries) there.add(file);
    for (const file of there) {
      const chunk = bundle[file];
      for (const more of chunk?.type === "chunk" ? chunk.imports : []) there.add(more);
    }
    if (there.size === 0) throw new Error("the page has no script of its own");
  },
});

/** Which files an import needs, for `build.modulePreload`: Vite leaves out the one that it names itself. @type {(file: string, others: string[]) => string[]} */
export const filesOf = (file, others) => [...new Set([file, ...others])].filter((one) => !there.has(one));
