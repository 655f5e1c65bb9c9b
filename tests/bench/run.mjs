// @ts-check
// Runs every benchmark and prints the results as JSON: [{ group, name, nanoseconds, million, right }, …]. Progress goes
// to standard error.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { firstAnswers } from "./chromium.mjs";
import { SUBJECTS } from "./subjects.mjs";

const FIRST = "import to first answer";
const TIMES = 5;

/** @type {{ group: string, name: string, nanoseconds: number, million?: string, right?: number }[]} */
const results = [];

/** @param {string} group @param {string} name @param {number} nanoseconds @param {object} [more] */
function note(group, name, nanoseconds, more) {
  results.push({ group, name, nanoseconds, ...more });
  console.error(`bench: ${group}: ${name}: ${Math.round(nanoseconds)} ns`);
}

for (const [index, { group, name, million }] of SUBJECTS.entries()) {
  const { nanoseconds, right } = inOwnProcess("measure.mjs", String(index));
  note(group, name, nanoseconds, { million, right });
}
for (const host of ["wasm", "native"]) {
  const times = Array.from({ length: TIMES }, () => inOwnProcess("first-answer.mjs", host).nanoseconds);
  note(FIRST, `Node, ${host}`, Math.min(...times));
}
note(FIRST, "Chromium, wasm", Math.min(...(await firstAnswers(TIMES, "index"))));
note(FIRST, "Chromium, wasm, ./dk", Math.min(...(await firstAnswers(TIMES, "dk"))));
console.log(JSON.stringify(results));

/** @param {string} script @param {string} argument @returns {{ nanoseconds: number, right?: number }} */
function inOwnProcess(script, argument) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [path, argument], { encoding: "utf8" }));
}
