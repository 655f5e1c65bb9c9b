// @ts-check
import { begin } from "postregler:identity";

/**
 * What the small module exports: see bindings-wasm/identity. All of it are 32-bit integers.
 *
 * @typedef {{
 *   memory: { readonly buffer: ArrayBuffer },
 *   digits(first: number, rest: number, count: number, terms: number, on: number, newRuleFrom: number): number,
 *   place(): number,
 *   text(length: number, terms: number, on: number, newRuleFrom: number): number,
 * }} Exports
 */

/** @type {Exports | undefined} */
let running;

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** One character more than is read of any text. */
const ROOM = 65;

/**
 * What there is to tell of a number, in one integer: see core/src/identity/packed.rs. Digits go over as integers, so that
 * nothing is made, encoded or copied on the way; anything else goes over as text.
 *
 * @type {(number: string, terms: number, on: number, newRuleFrom: number) => number}
 */
export const tell = (number, terms, on, newRuleFrom) => {
  const core = (running ??= begin());
  const { length } = number;
  if (length >= 10 && length <= 12) {
    const behind = number.charCodeAt(6) === HYPHEN ? 7 : 6;
    const date = packed(number, 0, 6);
    const next = packed(number, behind, behind + 2);
    const rest = packed(number, behind + 2, length);
    const count = length - behind - 2;
    // Neither twelve digits nor nine and a hyphen.
    if ((date | next | rest) >= 0 && (count & ~1) === 2)
      return core.digits((date << 8) | next, rest, count, terms, on, newRuleFrom);
  }
  return asText(core, number, terms, on, newRuleFrom);
};

/** Four bits a digit, the first in the highest; -1 if something else is among them. @type {(text: string, from: number, to: number) => number} */
const packed = (text, from, to) => {
  let digits = 0;
  let others = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    // A digit stays below 16 also with 6 added.
    others |= digit | (digit + 6);
    digits = (digits << 4) | digit;
  }
  return (others & ~15) === 0 ? digits : -1;
};

/** @type {(core: Exports, text: string, terms: number, on: number, newRuleFrom: number) => number} */
const asText = (core, text, terms, on, newRuleFrom) => {
  const place = new Uint32Array(core.memory.buffer, core.place(), ROOM);
  let count = 0;
  for (const character of text) {
    if (count === ROOM) break;
    place[count++] = /** @type {number} */ (character.codePointAt(0));
  }
  const answer = core.text(count, terms, on, newRuleFrom);
  place.fill(0);
  return answer;
};
