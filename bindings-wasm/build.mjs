// @ts-check
// Makes dist/ from js/, ../facade/ and what was compiled into pkg/ (`cargo xtask build wasm`).
import { mkdir, rm, writeFile } from "node:fs/promises";
import { writeAuto } from "./build/auto.mjs";
import { CODE_CHECKS, bundle, ending, indexSource } from "./build/bundle.mjs";
import { IDENTITY_TYPES, PACKAGE_TYPES, declarations } from "./build/declarations.mjs";
import { copyLicences } from "./build/licences.mjs";
import { LOCALES, writeLocale, writeRuleBook } from "./build/locales.mjs";
import { optimized } from "./build/optimized.mjs";
import { at } from "./build/paths.mjs";
import { writeSchemas } from "./build/schemas.mjs";

const folder = "bindings-wasm/js";
const dist = at("bindings-wasm/dist");

await rm(dist, { recursive: true, force: true });
await mkdir(`${dist}/locales`, { recursive: true });

const wasm = await optimized(at("bindings-wasm/pkg/postregler_wasm_bg.wasm"));
await writeFile(`${dist}/postregler.wasm`, wasm);

const modules = { wasm, "identity-wasm": await optimized(at("bindings-wasm/pkg/postregler_identity.wasm")) };
await writeFile(`${dist}/identity.wasm`, modules["identity-wasm"]);

const names = ["OPERATIONS", "RequestError", "STREAMS", "call", ...CODE_CHECKS];
const index = await indexSource(names);
for (const format of /** @type {const} */ (["esm", "cjs"])) {
  const end = ending(format);
  // Both as small as can be: they are loaded by pages, often without a bundler.
  await bundle({ source: index, folder, modules, format, minify: true, outfile: `${dist}/index.${end}` });
  const identity = `export * from "./identity/index.js";`;
  await bundle({ source: identity, folder, modules, format, minify: true, outfile: `${dist}/identity.${end}` });
}
for (const locale of LOCALES) await writeLocale(locale, `${dist}/locales`);
await writeRuleBook(dist);
await writeSchemas(dist);
await writeAuto(dist, { wasm });

const types = { index: await declarations(...PACKAGE_TYPES), identity: await declarations(...IDENTITY_TYPES) };
for (const kind of ["mts", "cts"]) {
  for (const [entry, text] of Object.entries(types)) await writeFile(`${dist}/${entry}.d.${kind}`, text);
}

await copyLicences(dist);
