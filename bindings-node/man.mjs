// @ts-check
// Writes man/postregler.1 from the source of --help. A test checks that it is up to date.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { at } from "../bindings-wasm/build/paths.mjs";
import { manPage } from "./lib/man-page.js";

const { version } = JSON.parse(await readFile(at("bindings-node/package.json"), "utf8"));
await mkdir(at("bindings-node/man"), { recursive: true });
await writeFile(at("bindings-node/man/postregler.1"), manPage(version));
