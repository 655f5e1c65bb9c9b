// @ts-check
// Measures everything and writes it as one JSON text: [{ group, name, nanoseconds }, …]. What it does goes to standard error.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { firstAnswers } from "./chromium.mjs";
import { SUBJECTS } from "./subjects.mjs";

const FIRST = "import to first answer";
const TIMES = 5;

/** @type {{ group: string, name: string, nanoseconds: number }[]} */
const results = [];

/** @param {string} group @param {string} name @param {number} nanoseconds */
function note(group, name, nanoseconds) {
  results.push({ group, name, nanoseconds });
  console.error(`bench: ${group}: ${name}: ${Math.round(nanoseconds)} ns`);
}

for (const [index, { group, name }] of SUBJECTS.entries()) {
  note(group, name, inOwnProcess("measure.mjs", String(index)));
}
for (const host of ["wasm", "native"]) {
  const times = Array.from({ length: TIMES }, () => inOwnProcess("first-answer.mjs", host));
  note(FIRST, `Node, ${host}`, Math.min(...times));
}
note(FIRST, "Chromium, wasm", Math.min(...(await firstAnswers(TIMES))));
console.log(JSON.stringify(results));

/** @param {string} script @param {string} argument @returns {number} nanoseconds */
function inOwnProcess(script, argument) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [path, argument], { encoding: "utf8" })).nanoseconds;
}
