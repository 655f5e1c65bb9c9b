// @ts-check
// Makes man/postregler.1 from what the command's help is made of. A test tells when that has to be done again.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { at } from "../bindings-wasm/build/paths.mjs";
import { manPage } from "./lib/man-page.js";

const { version } = JSON.parse(await readFile(at("bindings-node/package.json"), "utf8"));
await mkdir(at("bindings-node/man"), { recursive: true });
await writeFile(at("bindings-node/man/postregler.1"), manPage(version));
