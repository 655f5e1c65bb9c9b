// @ts-check
import { instantiate } from "postregler:identity";

/**
 * The exports of the identity module: see bindings-wasm/identity. All values are 32-bit integers.
 *
 * @typedef {{
 *   memory: { readonly buffer: ArrayBuffer },
 *   digits(first: number, rest: number, count: number, bits: number, on: number, newRuleFrom: number): number,
 *   input(): number,
 *   text(length: number, bits: number, on: number, newRuleFrom: number): number,
 * }} Exports
 */

/** @type {Exports | undefined} */
let running;

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** One character more than the longest text that is read. */
const MAX_CHARACTERS = 65;

/**
 * Checks a number and returns the packed result: see core/src/identity/packed.rs. Digits are passed as integers, so
 * that nothing is allocated, encoded or copied; any other text is passed through the buffer.
 *
 * @type {(number: string, bits: number, on: number, newRuleFrom: number) => number}
 */
export const callModule = (number, bits, on, newRuleFrom) => {
  const core = (running ??= instantiate());
  const { length } = number;
  if (length >= 10 && length <= 12) {
    const behind = number.charCodeAt(6) === HYPHEN ? 7 : 6;
    const date = packDigits(number, 0, 6);
    const next = packDigits(number, behind, behind + 2);
    const rest = packDigits(number, behind + 2, length);
    const count = length - behind - 2;
    // Excludes twelve digits, and nine digits with a hyphen.
    if ((date | next | rest) >= 0 && (count & ~1) === 2)
      return core.digits((date << 8) | next, rest, count, bits, on, newRuleFrom);
  }
  return checkText(core, number, bits, on, newRuleFrom);
};

/**
 * Packs digits, four bits each, the first in the highest; -1 if there are other characters.
 *
 * @type {(text: string, from: number, to: number) => number}
 */
const packDigits = (text, from, to) => {
  let digits = 0;
  let others = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    // A digit plus 6 is still below 16.
    others |= digit | (digit + 6);
    digits = (digits << 4) | digit;
  }
  return (others & ~15) === 0 ? digits : -1;
};

/** @type {(core: Exports, text: string, bits: number, on: number, newRuleFrom: number) => number} */
const checkText = (core, text, bits, on, newRuleFrom) => {
  const input = new Uint32Array(core.memory.buffer, core.input(), MAX_CHARACTERS);
  let count = 0;
  for (const character of text) {
    if (count === MAX_CHARACTERS) break;
    input[count++] = /** @type {number} */ (character.codePointAt(0));
  }
  const answer = core.text(count, bits, on, newRuleFrom);
  input.fill(0);
  return answer;
};
