// @ts-check
// Engines keep the text of the last regular expression match where any script can read it: `RegExp.input` and related
// properties. No user input remains there.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as node from "@postregler/node";
import * as wasm from "@postregler/wasm";
import * as small from "@postregler/wasm/identity";
import { formOf } from "@postregler/node/adapters/form";
import { formatter } from "@postregler/node/adapters/express-validator";
import { problem } from "@postregler/node/adapters/problem";
import { schemas } from "@postregler/node/schemas";
import { TYPED, assertNothingOf } from "./submitted.mjs";

const kept = () => {
  const { input, lastMatch, lastParen, leftContext, rightContext, $1, $2, $3, $4, $5, $6, $7, $8, $9 } = RegExp;
  return [input, lastMatch, lastParen, leftContext, rightContext, $1, $2, $3, $4, $5, $6, $7, $8, $9];
};

test("the test sees what is kept", () => {
  /\w+/.test("nothing");
  assert.ok(/(E\w+)/.test(TYPED.name));
  assert.throws(() => assertNothingOf(kept()));
});

/** @type {Record<string, () => unknown>} */
const WORK = {
  "an object": () => node.exemption.checkRequest(TYPED),
  "a text": () => node.call("exemption.check_request", JSON.stringify(TYPED)),
  "a text with half a pair": () => node.call("exemption.check_request", `${JSON.stringify(TYPED)}\ud800`),
  "a text, in WebAssembly": () => wasm.call("exemption.check_request", `${JSON.stringify(TYPED)}\ud800`),
  "a number": () => [
    small.isValidCpr(TYPED.number),
    small.checkIdentity(TYPED.number),
    node.identity.mask({ number: TYPED.number }),
  ],
  "a form": () => formOf("fd001", Object.keys(TYPED)).request({ ...TYPED, address: "Prøvevej 17\r\n9999 Prøveby" }),
  "a list of numbers in a form": () =>
    formOf("reservation.check_mailbox_message", ["message.repetitions", "message.documents.1.bytes"]).request({
      "message.repetitions": "0707614285, 31415927",
      "message.documents.1.bytes": "31415927",
    }),
  "a schema": () => schemas.exemption.checkRequest()["~standard"].validate({ ...TYPED, number: 1 }),
  "a problem": () => problem([{ path: `/citizens/${TYPED.number}`, message: TYPED.name, code: TYPED.name }]),
  "an issue": () => formatter({ path: `citizens.${TYPED.number}[0]`, msg: TYPED.name }),
};

for (const [name, work] of Object.entries(WORK)) {
  test(name, () => {
    // The state left by the previous test.
    /^$/.test("");
    work();
    assertNothingOf(kept());
  });
}
