// @ts-check
import { readFile } from "node:fs/promises";
import { at } from "./paths.mjs";

const { version } = JSON.parse(await readFile(at("bindings-wasm/package.json"), "utf8"));

/**
 * The name of the global list in which catalogues register. All entries of a version share it, however they are loaded.
 */
export const CATALOGUE_REGISTRY_NAME = `postregler ${version} catalogues`;

/** The list as an expression, for modules without imports. */
export const CATALOGUE_REGISTRY = `(globalThis[Symbol.for(${JSON.stringify(CATALOGUE_REGISTRY_NAME)})] ??= [])`;
