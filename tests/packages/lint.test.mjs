// @ts-check
// The reports of package linters on the tarballs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack } from "./consumer.mjs";

for (const name of /** @type {const} */ (["wasm", "node"])) {
  const { tarball } = pack(name);
  const bytes = readFileSync(tarball);

  test(`publint: @postregler/${name}`, async () => {
    const { buffer, byteOffset, byteLength } = bytes;
    const data = /** @type {ArrayBuffer} */ (buffer.slice(byteOffset, byteOffset + byteLength));
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: data } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  test(`are the types wrong: @postregler/${name}`, async () => {
    // The raw modules and the scripts for pages have no types.
    const options = { excludeEntrypoints: [/\.wasm$/, "./integrity.json", /^\.\/auto(-js|\.[a-z]{2})?\.js$/] };
    const analysis = await checkPackage(createPackageFromTarballData(bytes), options);
    assert.ok(analysis.types, "there are types");
    assert.deepEqual("problems" in analysis ? analysis.problems : ["no analysis"], []);
  });
}
