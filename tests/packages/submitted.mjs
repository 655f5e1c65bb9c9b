// @ts-check
// A submitted form, and a test whether any of it appears in an output.
import assert from "node:assert/strict";
import { inspect } from "node:util";

/** A synthetic person: no word of it may be in the errors of a library. */
export const TYPED = {
  name: "Thyra Eksempelsen",
  number: "070761-428",
  address: "Prøvevej 17, 9999 Prøveby",
  telephone: "31415927",
  ground: "synsnedsættelse",
};

/** In every form in which it may be cut or formatted: a number without its hyphen, a name without its surname. */
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

// A faulty filter would accept everything.
assert.throws(() => assertNothingOf({ a: [{ [TYPED.name]: 1 }] }));
assert.throws(() => assertNothingOf(new Error(TYPED.number)));
