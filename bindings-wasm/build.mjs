// @ts-check
// Builds dist/ from js/, ../facade/ and the compiled modules in pkg*/ (`cargo xtask build wasm`).
import { mkdir, rm, writeFile } from "node:fs/promises";
import { writeAuto } from "./build/auto.mjs";
import { CODE_CHECKS, CODE_TABLES, IDENTITY_CHECKS, bundle, ending, indexSource, tables } from "./build/bundle.mjs";
import {
  hostProvidedCore,
  inlinedCore,
  inlinedIdentity,
  inlinedChunks,
  javascriptCore,
  javascriptIdentity,
} from "./build/cores.mjs";
import { IDENTITY_TYPES, SLIM_TYPES, declarations, packageTypes, unexported } from "./build/declarations.mjs";
import { writeIntegrity } from "./build/integrity.mjs";
import { copyLicences } from "./build/licences.mjs";
import { LOCALES, writeLocale, writeRuleBook, writeTerms } from "./build/locales.mjs";
import { compileToJavaScript, optimizeWasm } from "./build/optimize-wasm.mjs";
import { writeChunks } from "./build/chunks.mjs";
import { at } from "./build/paths.mjs";
import { writeSchemas } from "./build/schemas.mjs";
import { minifyFile } from "./build/minify.mjs";

const folder = "bindings-wasm/js";
const dist = at("bindings-wasm/dist");

await rm(dist, { recursive: true, force: true });
await mkdir(`${dist}/locales`, { recursive: true });

/** @param {string} pkg @param {string} name */
const shipped = async (pkg, name) => {
  const wasm = await optimizeWasm(at(`bindings-wasm/${pkg}/postregler_wasm_bg.wasm`));
  await writeFile(`${dist}/${name}.wasm`, wasm);
  return wasm;
};

await shipped("pkg", "postregler");
const wasmOf = async (/** @type {string} */ pkg) => {
  const wasm = await optimizeWasm(at(`bindings-wasm/${pkg}/postregler_wasm_bg.wasm`));
  // Written next to its source for the size tables; the package contains it only inlined in scripts.
  await writeFile(at(`bindings-wasm/${pkg}/optimized.wasm`), wasm);
  return wasm;
};
const chunks = {
  casework: await wasmOf("pkg-casework"),
  sending: await wasmOf("pkg-sending"),
  planning: await wasmOf("pkg-planning"),
};
// For pages without a build step: the operations that forms need, in one module.
const forms = await optimizeWasm(at("bindings-wasm/pkg-forms/postregler_wasm_bg.wasm"));
const plain = await javascriptCore(await compileToJavaScript(at("bindings-wasm/pkg-js/postregler_wasm_bg.wasm")));
const identityWasm = await optimizeWasm(at("bindings-wasm/pkg/postregler_identity.wasm"));
await writeFile(`${dist}/identity.wasm`, identityWasm);
const identity = inlinedIdentity(identityWasm);
const identityPlain = javascriptIdentity(
  await compileToJavaScript(at("bindings-wasm/pkg/postregler_identity.wasm"), { lower: true }),
);

const NAMES = ["OPERATIONS", "RequestError", "STREAMS", "call"];
const CHECKED = [...NAMES, ...CODE_CHECKS];
/** Lists of recipients are for senders, who use the entry for both countries. */
const CITIZENS = [...NAMES, ...IDENTITY_CHECKS];

/** The entries in a single file, by name. */
const ENTRIES = {
  dk: {
    names: CITIZENS,
    country: /** @type {const} */ ("_DK"),
    modules: { ...(await inlinedCore(await shipped("pkg-dk", "dk"), "pkg-dk")), ...identity, ...tables("_DK") },
  },
  no: {
    names: CITIZENS,
    country: /** @type {const} */ ("_NO"),
    modules: { ...(await inlinedCore(await shipped("pkg-no", "no"), "pkg-no")), ...identity, ...tables("_NO") },
  },
  js: { names: CHECKED, modules: { ...plain, ...identityPlain, ...tables() } },
  // Without the code-only checks: they have a module of their own, which cannot be compiled on hosts that forbid it.
  slim: {
    names: [...NAMES, ...CODE_TABLES],
    also: `export { init } from "./slim.js";`,
    modules: { ...(await hostProvidedCore()), ...tables() },
  },
};

for (const [entry, { names, modules, ...more }] of Object.entries(ENTRIES)) {
  const { country, also = "" } = /** @type {{ country?: "_DK" | "_NO", also?: string }} */ (more);
  const source = `${await indexSource(names, country)}${also}`;
  for (const format of /** @type {const} */ (["esm", "cjs"])) {
    // Minified, because pages often load them without a bundler.
    await bundle({ source, folder, modules, format, minify: true, outfile: `${dist}/${entry}.${ending(format)}` });
  }
}
await writeChunks(dist, { ...(await inlinedChunks(chunks)), ...identity });
for (const format of /** @type {const} */ (["esm", "cjs"])) {
  const source = `export * from "./identity/index.js";`;
  const outfile = `${dist}/identity.${ending(format)}`;
  await bundle({ source, folder, modules: identity, format, minify: true, outfile });
  await minifyFile(outfile, format);
}
for (const locale of LOCALES) await writeLocale(locale, `${dist}/locales`);
await writeRuleBook(dist);
await writeTerms(dist);
await writeSchemas(dist);
await writeAuto(dist, { wasm: await inlinedCore(forms, "pkg-forms"), plain });

const types = {
  index: await declarations(...packageTypes()),
  dk: await declarations(...packageTypes("-dk")),
  no: await declarations(...packageTypes("-no")),
  js: await declarations(...packageTypes()),
  slim: await declarations(...SLIM_TYPES),
  // The names of the codes would make the entry a tenth larger.
  identity: unexported(await declarations(...IDENTITY_TYPES), "IDENTITY_CODES"),
};
for (const kind of ["mts", "cts"]) {
  for (const [entry, text] of Object.entries(types)) await writeFile(`${dist}/${entry}.d.${kind}`, text);
}

await writeIntegrity(dist);
await copyLicences(dist);
