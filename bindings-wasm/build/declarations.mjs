// @ts-check
import { readFile } from "node:fs/promises";
import { at } from "./paths.mjs";

const CODE_CHECKS = [
  "facade/identity-code-types.d.ts",
  "facade/identity-code-checks.d.ts",
  "facade/request-error-types.d.ts",
];

/** The types that both packages share, with the operations of both countries or of one. */
export const packageTypes = (/** @type {"" | "-dk" | "-no"} */ country = "") => [
  `facade/operations${country}.d.ts`,
  "facade/shared-api.d.ts",
  ...(country ? [] : ["facade/preflight-code-types.d.ts"]),
  ...CODE_CHECKS,
];

/** The types of `@postregler/wasm/slim`: without code-only checks, with a function that takes the module. */
export const SLIM_TYPES = [
  "facade/operations.d.ts",
  "facade/shared-api.d.ts",
  "facade/preflight-code-types.d.ts",
  "facade/identity-code-types.d.ts",
  "facade/request-error-types.d.ts",
  "bindings-wasm/js/slim.d.ts",
];

/** The types of `@postregler/wasm/identity`. */
export const IDENTITY_TYPES = [
  "facade/identity-request.d.ts",
  ...CODE_CHECKS,
  "bindings-wasm/js/identity/package.d.ts",
];

/**
 * Makes a value private that the entry does not export and that only its types refer to.
 *
 * @param {string} text
 * @param {string} name
 */
export const unexported = (text, name) =>
  // An empty export turns off the implicit export of all declarations.
  `${text.replace(`export declare const ${name}:`, `declare const ${name}:`)}\nexport {};\n`;

/**
 * Joins the types of a package in one file without imports, so that it serves both `import` and `require`.
 *
 * @param {string[]} files
 */
export const declarations = async (...files) => {
  const texts = await Promise.all(files.map((file) => readFile(at(file), "utf8")));
  return texts.join("\n");
};
