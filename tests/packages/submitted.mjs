// @ts-check
// What somebody sent in, and whether any of it came back out.
import assert from "node:assert/strict";
import { inspect } from "node:util";

/** Of a person who is nobody: no word of it may be in what a library says is wrong. */
export const TYPED = {
  name: "Thyra Eksempelsen",
  number: "070761-428",
  address: "Prøvevej 17, 9999 Prøveby",
  telephone: "31415927",
  ground: "synsnedsættelse",
};

/** However it may be cut or written: a number without its hyphen, a name without its surname. */
const PARTS = [...Object.values(TYPED).flatMap((text) => text.split(/[ ,-]+/)), "0707614"].filter(
  (part) => part.length > 3,
);

/** @param {any} value */
const written = (value) =>
  [inspect(value, { showHidden: true, depth: null, getters: true }), JSON.stringify(value) ?? "", String(value)]
    .concat(value instanceof Error ? [value.message, value.stack ?? "", inspect(value.cause)] : [])
    .join("\n");

/** @param {unknown[]} values what is shown, sent or logged */
export const assertNothingOf = (...values) => {
  for (const value of values) {
    const text = written(value);
    for (const part of PARTS)
      assert.ok(!text.includes(part), `a part of what was typed is in it: …${part.slice(0, 2)}…`);
  }
};

// A sieve with holes would let everything pass.
assert.throws(() => assertNothingOf({ a: [{ [TYPED.name]: 1 }] }));
assert.throws(() => assertNothingOf(new Error(TYPED.number)));
