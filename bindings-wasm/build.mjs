// @ts-check
// Makes dist/ from js/, ../facade/ and what wasm-pack left in pkg/ (`wasm-pack build --target web --profile wasm`).
import { mkdir, rm, writeFile } from "node:fs/promises";
import { bundleEngine, ending, indexSource } from "./build/bundle.mjs";
import { declarations } from "./build/declarations.mjs";
import { copyLicences } from "./build/licences.mjs";
import { LOCALES, writeLocale } from "./build/locales.mjs";
import { optimized } from "./build/optimized.mjs";
import { at } from "./build/paths.mjs";

const folder = "bindings-wasm/js";
const dist = at("bindings-wasm/dist");

await rm(dist, { recursive: true, force: true });
await mkdir(`${dist}/locales`, { recursive: true });

const wasm = await optimized(at("bindings-wasm/pkg/postregler_wasm_bg.wasm"));
await writeFile(`${dist}/postregler.wasm`, wasm);

const source = await indexSource(["OPERATIONS", "RequestError", "STREAMS", "call", "catalogues"]);
for (const format of /** @type {const} */ (["esm", "cjs"])) {
  await bundleEngine({ source, folder, wasm, format, outfile: `${dist}/index.${ending(format)}` });
}
for (const locale of LOCALES) await writeLocale(locale, `${dist}/locales`);

const types = await declarations("facade/operations.d.ts", "facade/package.d.ts");
for (const kind of ["mts", "cts"]) await writeFile(`${dist}/index.d.${kind}`, types);

await copyLicences(dist);
