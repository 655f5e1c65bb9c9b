// @ts-check
// Measures one subject and prints nanoseconds: the best of many short rounds after a warm-up, because other load only
// ever makes a round slower. node tests/bench/measure.mjs INDEX
import { AT_A_TIME } from "./million.mjs";
import { SUBJECTS } from "./subjects.mjs";

const WARM_UP_MS = 500;
const ROUND_MS = 40;
const ROUNDS = 40;

/** Keeps the compiler from removing work with unused results. */
let seen = 0;

const subject = SUBJECTS[Number(process.argv[2])];
if (subject === undefined) throw new Error("there is no such subject");
const work = await subject.load();

const result = subject.million ? aMillion() : { nanoseconds: shortRounds() };
console.log(JSON.stringify({ ...result, seen: seen > 0 }));

function shortRounds() {
  const perMillisecond = countWithin(WARM_UP_MS) / WARM_UP_MS;
  const times = Math.max(1, Math.round(perMillisecond * ROUND_MS));
  return Math.min(...Array.from({ length: ROUNDS }, () => nanosecondsEach(times)));
}

/** Runs all inputs five times after a warm-up; the best time of each part counts. */
function aMillion() {
  const parts = 1_000_000 / AT_A_TIME;
  /** @type {number[]} */
  const best = Array.from({ length: parts }, () => Infinity);
  let right = 0;
  for (let pass = 0; pass < 6; pass++) {
    for (let part = 0; part < parts; part++) {
      const start = process.hrtime.bigint();
      const found = Number(work());
      const took = Number(process.hrtime.bigint() - start);
      if (pass === 0) right += found;
      else best[part] = Math.min(/** @type {number} */ (best[part]), took);
    }
  }
  seen += right;
  return { nanoseconds: best.reduce((sum, part) => sum + part, 0) / 1_000_000, right };
}

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
