// @ts-check
// Emits the classic script that runs first, with the names of the files it preloads.
import { readdirSync, readFileSync } from "node:fs";
import { LOCALES } from "../../facade/languages.js";

const SOURCE = readFileSync(new URL("preload.js", import.meta.url), "utf8");

const TOOLS = readdirSync(new URL("../src/tools", import.meta.url));

/** The hash of a tool is its folder's name without `-check`. @param {string} name */
const hashOf = (name) => name.replace(/-check$/, "");

/** @returns {import("vite").Plugin} */
export const preload = () => ({
  name: "preload",
  apply: "build",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [one] : []));
    /** The chunk that contains a module. @param {string} module */
    const fileOf = (module) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      if (!chunk) throw new Error(`nothing was built of ${module}`);
      return chunk.fileName;
    };
    const frame = fileOf("/src/main.ts");
    /** A module's chunk and its imports without the entry's. @param {string} module */
    const filesOf = (module) => {
      const files = new Set([fileOf(module)]);
      for (const file of files) for (const more of importsOf(bundle[file])) if (more !== frame) files.add(more);
      return [...files];
    };
    /** @type {string[]} */
    const files = [];
    /** The indices of the modules' files in `files`. @param {readonly string[]} modules */
    const indicesOf = (modules) =>
      [...new Set(modules.flatMap(filesOf))].map((file) => {
        if (!files.includes(file)) files.push(file);
        return files.indexOf(file);
      });
    const inEach = (/** @type {string} */ after) =>
      Object.fromEntries(LOCALES.map((code) => [code, indicesOf([`/src/generated/languages/${code}${after}.ts`])]));
    const parts = {
      languages: inEach(""),
      toolLanguages: inEach("-tools"),
      guides: Object.fromEntries(
        ["dk", "no"].map((country) => [country, indicesOf([`/src/page/guides-${country}.ts`])]),
      ),
      tools: Object.fromEntries(TOOLS.map((name) => [hashOf(name), indicesOf([`/src/tools/${name}/${name}.ts`])])),
      files,
    };
    this.emitFile({ type: "asset", fileName: "preload.js", source: SOURCE.replace("PARTS", JSON.stringify(parts)) });
  },
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html
        // A style sheet requested with CORS fails for pages opened from a disk.
        .replace(/(<link rel="stylesheet") crossorigin/g, "$1")
        // Before the style sheet, because a script waits for style sheets above it.
        .replace('<script type="module"', '<script src="./preload.js"></script>\n    $&'),
  },
});

/** @param {import("vite").Rolldown.OutputBundle[string] | undefined} part */
const importsOf = (part) => (part?.type === "chunk" ? part.imports : []);
