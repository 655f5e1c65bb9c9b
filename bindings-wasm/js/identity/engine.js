// @ts-check
import { instantiate } from "postregler:identity";

/**
 * What the small module exports: see bindings-wasm/identity. All of it are 32-bit integers.
 *
 * @typedef {{
 *   memory: { readonly buffer: ArrayBuffer },
 *   digits(first: number, rest: number, count: number, optionBits: number, on: number, newRuleFrom: number): number,
 *   input(): number,
 *   text(length: number, optionBits: number, on: number, newRuleFrom: number): number,
 * }} Exports
 */

/** @type {Exports | undefined} */
let running;

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** One character more than is read of any text. */
const MAX_CHARACTERS = 65;

/**
 * What there is to tell of a number, in one integer: see core/src/identity/packed.rs. Digits go over as integers, so that
 * nothing is made, encoded or copied on the way; anything else goes over as text.
 *
 * @type {(number: string, optionBits: number, on: number, newRuleFrom: number) => number}
 */
export const callModule = (number, optionBits, on, newRuleFrom) => {
  const core = (running ??= instantiate());
  const { length } = number;
  if (length >= 10 && length <= 12) {
    const behind = number.charCodeAt(6) === HYPHEN ? 7 : 6;
    const date = packDigits(number, 0, 6);
    const next = packDigits(number, behind, behind + 2);
    const rest = packDigits(number, behind + 2, length);
    const count = length - behind - 2;
    // Neither twelve digits nor nine and a hyphen.
    if ((date | next | rest) >= 0 && (count & ~1) === 2)
      return core.digits((date << 8) | next, rest, count, optionBits, on, newRuleFrom);
  }
  return checkText(core, number, optionBits, on, newRuleFrom);
};

/** Four bits a digit, the first in the highest; -1 if something else is among them. @type {(text: string, from: number, to: number) => number} */
const packDigits = (text, from, to) => {
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

/** @type {(core: Exports, text: string, optionBits: number, on: number, newRuleFrom: number) => number} */
const checkText = (core, text, optionBits, on, newRuleFrom) => {
  const input = new Uint32Array(core.memory.buffer, core.input(), MAX_CHARACTERS);
  let count = 0;
  for (const character of text) {
    if (count === MAX_CHARACTERS) break;
    input[count++] = /** @type {number} */ (character.codePointAt(0));
  }
  const answer = core.text(count, optionBits, on, newRuleFrom);
  input.fill(0);
  return answer;
};
