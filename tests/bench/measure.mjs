// @ts-check
// Measures one subject and writes its nanoseconds: the best of many short rounds, after a warm-up: what else
// the machine does only ever makes a round slower.
//   node tests/bench/measure.mjs INDEX
import { SUBJECTS } from "./subjects.mjs";

const WARM_UP_MS = 500;
const ROUND_MS = 40;
const ROUNDS = 40;

/** So that no work is left out because nobody looks at what it gives. */
let seen = 0;

const subject = SUBJECTS[Number(process.argv[2])];
if (subject === undefined) throw new Error("there is no such subject");
const work = await subject.load();

const perMillisecond = countWithin(WARM_UP_MS) / WARM_UP_MS;
const times = Math.max(1, Math.round(perMillisecond * ROUND_MS));
const rounds = Array.from({ length: ROUNDS }, () => nanosecondsEach(times));
const best = Math.min(...rounds);
console.log(JSON.stringify({ nanoseconds: best, seen: seen > 0 }));

/** @param {number} milliseconds */
function countWithin(milliseconds) {
  const end = performance.now() + milliseconds;
  let count = 0;
  while (performance.now() < end) {
    for (let i = 0; i < 64; i++) seen += Number(Boolean(work()));
    count += 64;
  }
  return count;
}

/** @param {number} times */
function nanosecondsEach(times) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) seen += Number(Boolean(work()));
  return Number(process.hrtime.bigint() - start) / times;
}
