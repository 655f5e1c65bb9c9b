// @ts-check
// An invalid request gives the same RequestError in every host, and the error contains nothing of the request.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import { RequestError as FacadeError, invoke } from "../../facade/engine.js";
import * as node from "@postregler/node";
import * as wasm from "@postregler/wasm";

const required = createRequire(import.meta.url)("@postregler/wasm");
/** The fallback of @postregler/node, called in the same way. */
const { engine } = createRequire(import.meta.url)("../../bindings-node/dist/wasm.cjs");
const fallback = {
  RequestError: FacadeError,
  identity: { check: (/** @type {unknown} */ request) => invoke(engine, 0, request) },
};

/** @typedef {{ identity: { check(request: any): unknown }, RequestError: Function }} Api */
const HOSTS = /** @type {Record<string, Api>} */ ({ wasm, "wasm by require": required, node, fallback });

const TYPED = "Thyra 070761-4285";

const fails = () => {
  throw new Error(TYPED);
};
const circle = { number: TYPED, self: /** @type {unknown} */ (undefined) };
circle.self = circle;
const deep = (/** @type {number} */ levels) => {
  let value = /** @type {unknown} */ (TYPED);
  for (let level = 0; level < levels; level += 1) value = { number: value };
  return value;
};
class Person {
  [TYPED] = TYPED;
}

const NOT_JSON = { code: "request.not-json", path: "", expected: "a value that can be written as JSON" };
const NOT_JSON_TEXT = { code: "request.not-json", path: "", expected: "JSON text in UTF-8" };

/** @type {[name: string, request: () => unknown, error: { code: string, path?: string, expected?: string }][]} */
const CASES = [
  ["nothing", () => undefined, NOT_JSON],
  ["a function", () => fails, NOT_JSON],
  ["a symbol", () => Symbol(TYPED), NOT_JSON],
  ["a BigInt", () => ({ number: 707614285n }), NOT_JSON],
  ["a circle", () => circle, NOT_JSON],
  ["a getter that throws", () => Object.defineProperty({}, "number", { enumerable: true, get: fails }), NOT_JSON],
  ["a toJSON that throws", () => ({ number: TYPED, toJSON: fails }), NOT_JSON],
  ["a toJSON that gives nothing", () => ({ number: TYPED, toJSON() {} }), NOT_JSON],
  ["a Proxy that throws", () => new Proxy({ number: TYPED }, { ownKeys: fails, get: fails }), NOT_JSON],
  ["a Proxy that was revoked", revoked, NOT_JSON],
  ["nesting without end", () => deep(100_000), NOT_JSON],
  ["deep nesting", () => deep(1_000), NOT_JSON_TEXT],
  ["half a surrogate pair as a value", () => ({ number: `${TYPED}\ud83d` }), NOT_JSON_TEXT],
  ["half a surrogate pair as a key", () => ({ [`${TYPED}\udc00`]: 1 }), NOT_JSON_TEXT],
  ["null", () => null, { code: "request.wrong-type", path: "" }],
  ["an array", () => [TYPED], { code: "request.wrong-type", path: "" }],
  ["a text", () => TYPED, { code: "request.wrong-type", path: "" }],
  ["a number", () => 707614285, { code: "request.wrong-type", path: "" }],
  ["NaN", () => NaN, { code: "request.wrong-type", path: "" }],
  ["an instance of a class with a field of its own", () => new Person(), { code: "request.unknown-field", path: "" }],
  ["an unknown field", () => ({ [TYPED]: TYPED }), { code: "request.unknown-field", path: "" }],
  ["__proto__ as a key", () => JSON.parse(`{"__proto__":"${TYPED}"}`), { code: "request.unknown-field", path: "" }],
  ["a number for a text", () => ({ number: 707614285 }), { code: "request.wrong-type", path: "/number" }],
  ["an array for a text", () => ({ number: [TYPED] }), { code: "request.wrong-type", path: "/number" }],
  ["an object for a text", () => ({ number: { [TYPED]: TYPED } }), { code: "request.wrong-type", path: "/number" }],
  ["an array for an object", () => ({ context: [TYPED] }), { code: "request.wrong-type", path: "/context" }],
  ["an unknown field inside", () => ({ context: { [TYPED]: 1 } }), { code: "request.unknown-field", path: "/context" }],
  ["a word that is none", () => ({ context: { locale: TYPED } }), { code: "request.unknown-value" }],
  ["a text of a megabyte", () => ({ number: TYPED.repeat(60_000) }), { code: "request.too-large", path: "" }],
];

function revoked() {
  const { proxy, revoke } = Proxy.revocable({ number: TYPED }, {});
  revoke();
  return proxy;
}

/** Everything that a log may print of an error. @param {any} error */
const allOf = (error) => {
  const own = Reflect.ownKeys(error).map((key) => `${String(key)} ${inspect(error[key])}`);
  return [
    String(error),
    error.message,
    error.stack,
    inspect(error.cause),
    JSON.stringify(error),
    inspect(error),
    ...own,
  ]
    .concat(inspect(error, { showHidden: true, depth: null, getters: true }))
    .join("\n");
};

/** The input in every form in which it may be cut or formatted. */
const LEAK = /Thyra|070761|70761|4285|\ud83d|\udc00/;

for (const [name, request, expected] of CASES) {
  test(name, () => {
    const errors = Object.entries(HOSTS).map(([host, { identity, RequestError }]) => {
      const error = thrownBy(() => identity.check(request()));
      assert.ok(error instanceof RequestError, host);
      assert.ok(error instanceof Error && error.name === "RequestError", host);
      assert.doesNotMatch(allOf(error), LEAK, host);
      assert.equal(error.cause, undefined);
      const { code, path, expected: wanted } = /** @type {any} */ (error);
      return { code, path, expected: wanted };
    });
    for (const error of errors) assert.deepEqual(error, { ...error, ...expected });
    for (const error of errors) assert.deepEqual(error, errors[0]);
  });
}

/** @param {() => unknown} work */
const thrownBy = (work) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was thrown");
};

/** Objects with a defined JSON form: they are read as JSON serialises them. */
const PLAIN = { number: "010180-0002" };
/** @type {[name: string, request: () => unknown][]} */
const READ_LIKE_PLAIN = [
  [
    "a getter that gives a value",
    () => Object.defineProperty({}, "number", { enumerable: true, get: () => PLAIN.number }),
  ],
  ["an instance of a class", () => Object.assign(new (class Form {})(), PLAIN)],
  ["an object without a prototype", () => Object.assign(Object.create(null), PLAIN)],
  ["a Proxy that lets everything through", () => new Proxy(PLAIN, {})],
  ["a toJSON", () => ({ toJSON: () => PLAIN })],
  ["a field that is undefined", () => ({ ...PLAIN, context: undefined })],
  ["a field that is null", () => ({ ...PLAIN, context: null })],
  ["a field that is NaN, which JSON writes as null", () => ({ ...PLAIN, accept: NaN })],
];

for (const [name, request] of READ_LIKE_PLAIN) {
  test(name, () => {
    for (const { identity } of Object.values(HOSTS)) assert.deepEqual(identity.check(request()), identity.check(PLAIN));
  });
}

test("a getter is read once", () => {
  let read = 0;
  const request = {
    get number() {
      read += 1;
      return PLAIN.number;
    },
  };
  wasm.identity.check(request);
  assert.equal(read, 1);
});

test("through text: half a surrogate pair is not repaired in silence", () => {
  const error = JSON.stringify({ error: NOT_JSON_TEXT });
  for (const { call } of [wasm, required, node]) {
    assert.equal(call("identity.check", `{"number":"${TYPED}\ud800"}`), error);
    assert.equal(call("identity.check", ""), error);
    // A text that is too long is reported as such, wherever it is truncated.
    assert.match(call("identity.check", "\ud83d\ude00".repeat(40_000)), /request\.too-large/);
    assert.match(call("identity.check", `x${"\ud83d\ude00".repeat(40_000)}`), /request\.too-large/);
  }
});

test("through text: other types", () => {
  const error = JSON.stringify({ error: NOT_JSON_TEXT });
  for (const { call } of [wasm, required, node]) {
    for (const text of [707614285, { [TYPED]: TYPED }, [TYPED], null, undefined, { toString: fails }]) {
      assert.equal(call("identity.check", /** @type {any} */ (text)), error);
    }
  }
});

test("through text: an operation that does not exist", () => {
  for (const { call } of [wasm, required, node]) {
    const answer = call(TYPED, "{}");
    assert.match(answer, /^\{"error":\{"code":"request\.unknown-operation"/);
    assert.doesNotMatch(answer, LEAK);
  }
});
