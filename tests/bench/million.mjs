// @ts-check
// The same million numbers of each country for everybody: `cargo xtask bench` has written them (xtask/src/bench/numbers.rs).
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** So many at a time, so that a round is short beside what else a machine does. */
export const AT_A_TIME = 50_000;

/** @typedef {"cpr" | "fodselsnummer"} Kind */

const context = { on: "2026-11-21" };

/** @param {Kind} kind */
const file = (kind) => {
  const folder = process.env.POSTREGLER_BENCH_NUMBERS;
  if (!folder) throw new Error("`cargo xtask bench` says where the numbers are");
  return readFileSync(join(folder, `${kind}.txt`));
};

/**
 * A check of one number for all of them: gives how many of the next ones are right.
 *
 * @param {Kind} kind
 * @param {(number: string) => boolean} isRight
 */
export const each = (kind, isRight) => {
  const numbers = file(kind).toString("latin1").trimEnd().split("\n");
  let from = 0;
  return () => {
    let right = 0;
    const to = from + AT_A_TIME;
    for (let at = from; at < to; at += 1) right += isRight(/** @type {string} */ (numbers[at])) ? 1 : 0;
    from = to % numbers.length;
    return right;
  };
};

/**
 * The same with whole answers.
 *
 * @param {Kind} kind
 * @param {typeof import("../../bindings-wasm/dist/index.mjs")["identity"]} identity
 */
export const answered = (kind, identity) => each(kind, (number) => identity.check({ number, context }).accepted);

/**
 * The same as a column.
 *
 * @param {Kind} kind
 * @param {typeof import("../../bindings-wasm/dist/index.mjs")["identity"]} identity
 */
export const column = (kind, identity) => {
  const bytes = file(kind);
  const size = bytes.indexOf("\n") + 1;
  const stream = identity.checkColumn({ context });
  let from = 0;
  return () => {
    const to = from + AT_A_TIME * size;
    const codes = stream.push(bytes.subarray(from, to));
    from = to % bytes.length;
    return codes.length;
  };
};
