// @ts-check
// The time from the import to the first answer in a fresh process. node tests/bench/first-answer.mjs wasm|native
const from = process.argv[2] === "native" ? "../../bindings-node/dist/index.mjs" : "../../bindings-wasm/dist/index.mjs";
const start = process.hrtime.bigint();
const { identity } = await import(from);
const answer = identity.check({ number: "070761-4285", context: { on: "2026-11-21" } });
const nanoseconds = Number(process.hrtime.bigint() - start);
if (answer.accepted !== true) throw new Error("the first answer is wrong");
console.log(JSON.stringify({ nanoseconds }));
