// @ts-check
// Streams in a loop that never yields to the event loop: memory use stays constant, and shared memory is copied before
// it is read. Growth is measured in a separate process.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createStream } from "../../facade/stream.js";

const packageOf = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`../../bindings-${name}/dist/index.mjs`, import.meta.url));

/** A buffer that waits for the event loop takes 300 bytes: this many calls would take 300 MB. */
const CALLS = 1_000_000;
/** The memory that the garbage collector may leave, with a margin: 40 MB are usual. */
const MOST = 120_000_000;

const GROWTH = `
  const [file, opening, kind] = process.argv.slice(1);
  const { pathToFileURL } = await import("node:url");
  const { identity, dispatch, host } = await import(pathToFileURL(file).href);
  const context = { on: "2026-11-21" };
  const stream = opening === "column" ? identity.checkColumn({ context }) : dispatch.preflight({
    message: { category: "enkeltvedtak" }, context,
  });
  const line = new TextEncoder().encode(opening === "column" ? "0707614285\\n" : '{"number":"17912099997"}\\n');
  const offsets = Uint32Array.of(0, line.length - 1);
  const once = kind === "offsets" ? () => stream.pushOffsets(line, offsets) : () => stream.push(line);
  const calls = Number(process.argv[4]);
  for (let call = 0; call < calls / 10; call += 1) once();
  const before = process.memoryUsage().rss;
  let most = 0;
  for (let call = 0; call < calls; call += 1) {
    once();
    if (call % 50_000 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  most = Math.max(most, process.memoryUsage().rss);
  stream.end();
  console.log(JSON.stringify({ growth: most - before, rows: stream.summary().rows, host }));
`;

for (const name of ["wasm", "node"]) {
  for (const [opening, kind, calls] of /** @type {const} */ ([
    ["column", "push", CALLS],
    ["column", "offsets", CALLS],
    ["letters", "push", CALLS / 2],
  ])) {
    test(`${name}: a loop of ${calls} calls keeps nothing (${opening}, ${kind})`, () => {
      const args = ["--input-type=module", "--eval", GROWTH, "--", packageOf(name), opening, kind, String(calls)];
      const { growth, rows, host } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
      // Without its native module the package would answer too, and the test would prove nothing.
      assert.equal(host, name === "node" ? "native" : undefined);
      assert.equal(rows, calls + calls / 10);
      assert.ok(growth < MOST, `${Math.round(growth / 1e6)} MB more than before`);
    });
  }
}

test("what another thread can write to is copied before it is read", () => {
  /** @type {ArrayBufferLike[]} */
  const seen = [];
  const none = new Uint8Array(0);
  const stream = createStream({
    refusal: () => undefined,
    push: (chunk) => (seen.push(chunk.buffer), none),
    pushOffsets: (chunk, offsets) => (seen.push(chunk.buffer, offsets.buffer), none),
    end: () => none,
    summary: () => "{}",
  });
  const shared = new SharedArrayBuffer(8);
  // `slice` of a Buffer shares its memory; `slice` of a Uint8Array copies it.
  for (const bytes of [Buffer.from(shared), new Uint8Array(shared)]) {
    stream.push(bytes);
    stream.pushOffsets(bytes, new Uint32Array(new SharedArrayBuffer(8)));
  }
  assert.equal(seen.length, 6);
  for (const buffer of seen) assert.equal(Object.prototype.toString.call(buffer), "[object ArrayBuffer]");
});
