// @ts-check
import { readFile } from "node:fs/promises";
import { at } from "./paths.mjs";

const CODE_CHECKS = ["facade/identity-code-types.d.ts", "facade/identity-code-checks.d.ts", "facade/errors.d.ts"];

/** What both packages have in common, with the operations of all or of one country alone. */
export const packageTypes = (/** @type {"" | "-dk" | "-no"} */ country = "") => [
  `facade/operations${country}.d.ts`,
  "facade/package.d.ts",
  ...(country ? [] : ["facade/preflight-code-types.d.ts"]),
  ...CODE_CHECKS,
];

/** What `@postregler/wasm/slim` has: no code-only checks, but a way to hand the module over. */
export const SLIM_TYPES = [
  "facade/operations.d.ts",
  "facade/package.d.ts",
  "facade/preflight-code-types.d.ts",
  "facade/identity-code-types.d.ts",
  "facade/errors.d.ts",
  "bindings-wasm/js/slim.d.ts",
];

/** What `@postregler/wasm/identity` has. */
export const IDENTITY_TYPES = [
  "facade/identity-request.d.ts",
  ...CODE_CHECKS,
  "bindings-wasm/js/identity/package.d.ts",
];

/**
 * Makes a value that an entry has not a name for types alone.
 *
 * @param {string} text
 * @param {string} name
 */
export const unexported = (text, name) =>
  // With an export of nothing, only what says so is exported.
  `${text.replace(`export declare const ${name}:`, `declare const ${name}:`)}\nexport {};\n`;

/**
 * The types of a package in one file that imports nothing, so that it serves `import` and `require` alike.
 *
 * @param {string[]} files
 */
export const declarations = async (...files) => {
  const texts = await Promise.all(files.map((file) => readFile(at(file), "utf8")));
  return texts.join("\n");
};
