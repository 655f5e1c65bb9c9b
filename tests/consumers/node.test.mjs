// @ts-check
// Every vector through both packages, by import and by require, on the supported versions of Node, with and without
// native code. The packages come from the registry, like any package.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAllRight, cases } from "./expected.mjs";
import { project } from "./project.mjs";

const { folder, node, has } = project("node", { vectors: "." });
const questions = JSON.stringify(cases);

/** @param {string} version */
const programOf = (version) => `node_modules/node-${version}-${process.platform}-${process.arch}/bin/node`;

const programs = Object.entries({
  [process.version]: process.execPath,
  22: `${folder}/${programOf("22")}`,
  24: `${folder}/${programOf("24")}`,
  26: `${folder}/${programOf("26")}`,
});

for (const [version, program] of programs) {
  const here = program === process.execPath || has(programOf(version));
  test(`Node ${version}`, { skip: !here && "the registry has none for this machine" }, () => {
    for (const script of ["esm.mjs", "cjs.cjs"]) {
      for (const [name, host, ...flags] of [
        ["@postregler/wasm", undefined],
        ["@postregler/wasm/js", undefined],
        ["@postregler/node", "native"],
        ["@postregler/node", "wasm", "--no-addons"],
      ]) {
        const { stdout, stderr } = node([...flags.map(String), script, String(name)], program, questions);
        const { given, ...output } = JSON.parse(stdout);
        assert.equal(output.host, host);
        assert.match(output.version, new RegExp(`^v?${version}`));
        assert.equal(stderr, "");
        assertAllRight(JSON.stringify(given));
      }
    }
  });
}
