// @ts-check
// A million numbers of each country, the same for every subject: written by `cargo xtask bench`
// (xtask/src/bench/numbers.rs).
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The size of a round, short enough that other load rarely interferes. */
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
 * Checks the next numbers one by one; returns how many are valid.
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
 * Checks them with whole answers.
 *
 * @param {Kind} kind
 * @param {typeof import("../../bindings-wasm/dist/index.mjs")["identity"]} identity
 */
export const answered = (kind, identity) => each(kind, (number) => identity.check({ number, context }).accepted);

/**
 * Checks them as a column.
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
