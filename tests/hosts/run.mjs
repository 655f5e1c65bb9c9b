// @ts-check
// Runs test vectors in one host and compares byte for byte:
//   node tests/hosts/run.mjs --host wasm|node|chromium|firefox [FILE…]
// Without a file all vectors are run. Vectors hold no real person's data, so a failure is shown whole.
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { compare } from "./compare.mjs";
import { allFiles, readVectors } from "./vectors.mjs";

/** @type {Record<string, () => Promise<import("./compare.mjs").Host>>} */
const HOSTS = {
  wasm: async () => (await import("./wasm.mjs")).open(),
  node: async () => (await import("./node.mjs")).open(),
  chromium: async () => (await import("./chromium.mjs")).open(),
  firefox: async () => (await import("./firefox.mjs")).open(),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { host: { type: "string" } } });
const open = HOSTS[values.host ?? ""];
if (!open) {
  console.error(`--host is one of ${Object.keys(HOSTS).join(", ")}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const files = positionals.length > 0 ? positionals : await allFiles();
const host = await open();
try {
  for (const file of files) {
    const cases = await readVectors(file);
    const failures = compare(cases, await host.answers(cases));
    const bad = new Set(failures.map(({ name }) => name)).size;
    for (const { name, where, expected, given } of failures) {
      console.log(`\n${name} (${where})\n  expected ${expected}\n  got      ${given}\n`);
    }
    passed += cases.length - bad;
    failed += bad;
    console.log(`${relative(process.cwd(), file)}: ${cases.length - bad} passed, ${bad} failed`);
  }
} finally {
  await host.close();
}
console.log(`${passed} passed, ${failed} failed`);
// No vector at all is no proof of anything.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
