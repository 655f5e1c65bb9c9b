// @ts-check
// Whole byte sources in @postregler/node: the same codes and counts for every source and on every thread.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { checkColumn, identity, preflight } from "../../bindings-node/dist/index.mjs";

const context = { on: "2026-11-21" };
const request = { context };
const ROWS = ["010180-0002", "0707614285", "3002991003", "", "17912099997", "abc", "101800002", "æøå"];
const SMALL = Buffer.from(`${ROWS.join("\n")}\n`);
const TIMES = 60_000;
/** Some megabytes, so that it runs on a worker thread. */
const LARGE = Buffer.concat(Array.from({ length: TIMES }, () => SMALL));

const folder = mkdtempSync(join(tmpdir(), "postregler-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "numbers.txt");
writeFileSync(file, LARGE);

/** The result of the stream itself. @param {Buffer} bytes */
const expected = (bytes) => {
  const stream = identity.checkColumn(request);
  const codes = Buffer.concat([stream.push(bytes), stream.end()]);
  return { codes, summary: stream.summary() };
};
const LARGE_RESULT = expected(LARGE);

/** @param {{ codes: Uint8Array, summary: object }} given @param {{ codes: Uint8Array, summary: object }} wanted */
const same = (given, wanted) => {
  assert.ok(Buffer.from(given.codes).equals(wanted.codes));
  assert.deepEqual(given.summary, wanted.summary);
};

/** A source that reuses its memory for the next chunk. */
function* reused() {
  const place = new Uint8Array(SMALL.length);
  for (let time = 0; time < TIMES; time += 1) {
    place.set(SMALL);
    yield place;
    place.fill(0);
  }
}

/** @type {[string, () => any][]} */
const SOURCES = [
  ["a Buffer", () => LARGE],
  ["an ArrayBuffer", () => Uint8Array.from(LARGE).buffer],
  ["a Blob", () => new Blob([LARGE])],
  ["a file", () => createReadStream(file)],
  ["a web stream", () => Readable.toWeb(createReadStream(file))],
  ["portions of one place", reused],
  ["an array of Buffers", () => [LARGE.subarray(0, 5_000_001), LARGE.subarray(5_000_001)]],
];

for (const [name, source] of SOURCES) {
  test(`${name}, on either thread`, async () => {
    for (const thread of /** @type {const} */ (["auto", "same", "own"])) {
      same(await checkColumn(request, source(), { thread }), LARGE_RESULT);
    }
  });
}

test("little, nothing, and a last row without a line feed", async () => {
  for (const thread of /** @type {const} */ (["auto", "same", "own"])) {
    for (const bytes of [SMALL, SMALL.subarray(0, -1), SMALL.subarray(0, 3), Buffer.alloc(0)]) {
      same(await checkColumn(request, bytes, { thread }), expected(bytes));
    }
  }
});

test("this thread is not kept busy by a large source", async () => {
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  await checkColumn(request, LARGE);
  clearInterval(clock);
  assert.ok(turns > 2, `it had ${turns} turns`);
});

test("without an addon, in WebAssembly on both threads", () => {
  const entry = pathToFileURL(new URL("../../bindings-node/dist/index.mjs", import.meta.url).pathname).href;
  const program = `
    import { readFileSync } from "node:fs";
    const { checkColumn, host } = await import(${JSON.stringify(entry)});
    const bytes = readFileSync(${JSON.stringify(file)});
    const results = [];
    for (const thread of ["own", "same"]) results.push(await checkColumn(${JSON.stringify(request)}, bytes, { thread }));
    const [own, same] = results;
    console.log(JSON.stringify([host, Buffer.from(own.codes).equals(same.codes), own.summary, same.summary]));`;
  const output = execFileSync(process.execPath, ["--no-addons", "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  assert.deepEqual(JSON.parse(output), ["wasm", true, LARGE_RESULT.summary, LARGE_RESULT.summary]);
});

test("the codes as they come, and how far it is", async () => {
  for (const thread of /** @type {const} */ (["same", "own"])) {
    let rows = 0;
    /** @type {{ bytes: number, total?: number }[]} */
    const reported = [];
    const result = await checkColumn(request, LARGE, {
      thread,
      onCodes: (codes) => (rows += codes.length),
      onProgress: (done) => reported.push(done),
    });
    assert.deepEqual(Object.keys(result), ["summary"]);
    assert.equal(rows, LARGE_RESULT.codes.length);
    assert.ok(reported.length > 1);
    assert.deepEqual(reported.at(-1), { bytes: LARGE.length, total: LARGE.length });
    assert.ok(reported.every((done, index) => index === 0 || done.bytes > (reported[index - 1]?.bytes ?? 0)));
  }
});

test("a signal stops it at once and lets the source go", async () => {
  for (const thread of /** @type {const} */ (["same", "own"])) {
    const controller = new AbortController();
    const stream = createReadStream(file);
    const stopped = checkColumn(request, stream, {
      thread,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await assert.rejects(stopped, { message: "enough" });
    assert.ok(stream.destroyed);
  }
  // Including an empty source and one that ends at once.
  const silent = new Readable({ read() {} });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  await assert.rejects(checkColumn(request, silent, { signal: controller.signal }), { name: "AbortError" });
  assert.ok(silent.destroyed);
  await assert.rejects(checkColumn(request, SMALL, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("what a callback or the source throws comes out, and the source is let go", async () => {
  for (const thread of /** @type {const} */ (["same", "own"])) {
    const stream = createReadStream(file);
    const onCodes = () => {
      throw new Error("mine");
    };
    await assert.rejects(checkColumn(request, stream, { thread, onCodes }), { message: "mine" });
    assert.ok(stream.destroyed);
    const failing = async function* () {
      yield LARGE;
      throw new Error("the disk");
    };
    await assert.rejects(checkColumn(request, failing(), { thread }), { message: "the disk" });
  }
});

test("a refused or aborted request releases the source", async () => {
  const typed = "0707614285";
  const throwing = {
    get accept() {
      throw new Error(typed);
    },
  };
  const wrong = /** @type {any[]} */ ([{ acept: ["cpr"] }, throwing, { accept: [7n] }, undefined]);
  for (const [at, code] of [
    "request.unknown-field",
    "request.not-json",
    "request.not-json",
    "request.not-json",
  ].entries()) {
    const stream = createReadStream(file);
    await assert.rejects(checkColumn(wrong[at], stream), (/** @type {any} */ error) => {
      assert.deepEqual([error.name, error.code], ["RequestError", code]);
      assert.ok(!`${error.message}${JSON.stringify(error)}`.includes(typed));
      return true;
    });
    assert.ok(stream.destroyed);
  }
  const stream = createReadStream(file);
  await assert.rejects(checkColumn(request, stream, { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.ok(stream.destroyed);
});

test("a request is read once", async () => {
  let times = 0;
  const counting = {
    get accept() {
      times += 1;
      return /** @type {const} */ (["cpr"]);
    },
    context,
  };
  for (const thread of /** @type {const} */ (["same", "own"])) await checkColumn(counting, SMALL, { thread });
  assert.equal(times, 2);
});

test("what are no bytes", async () => {
  const none = ["0707614285", 7, null, undefined, {}, [1, 2], ["0707614285"], Readable.from(["0707614285"])];
  for (const source of /** @type {any[]} */ (none)) {
    await assert.rejects(checkColumn(request, source), (error) => {
      assert.ok(error instanceof TypeError && !error.message.includes("0707614285"));
      return true;
    });
  }
});

test("recipients of a letter", async () => {
  const letter = { message: { category: /** @type {const} */ ("enkeltvedtak") }, context };
  const row = {
    recipient: { kind: "person", register: { lookedUp: "2026-11-21", status: "active", reservation: "yes" } },
  };
  const rows = Buffer.from(`${JSON.stringify(row)}\n`.repeat(20_000));
  const { codes, summary } = await preflight(letter, rows);
  assert.equal(codes.length, 20_000);
  assert.equal(summary.ready, 20_000);
});

test("the reason of the abort is reported, even if releasing the source fails", async () => {
  const fails = () => {
    throw new Error("the source's own");
  };
  const reason = new Error("the caller's own");
  const waiting = () => new Promise(() => undefined);
  const iterators = {
    "return throws": { next: waiting, return: fails },
    "return is no function": { next: waiting, return: 1 },
    "return is a getter that throws": Object.defineProperty({ next: waiting }, "return", { get: fails }),
    "return gives what rejects": { next: waiting, return: () => Promise.reject(new Error("the source's own")) },
    "return gives what throws": { next: waiting, return: () => Object.defineProperty({}, "then", { get: fails }) },
    "next throws": { next: fails, return: fails },
  };
  const reader = { read: waiting, cancel: fails };
  /** @type {Record<string, any>} */
  const sources = {
    ...Object.fromEntries(
      Object.entries(iterators).map(([name, iterator]) => [name, { [Symbol.asyncIterator]: () => iterator }]),
    ),
    "destroy throws": { destroy: fails, [Symbol.asyncIterator]: () => ({ next: waiting, return: fails }) },
    "cancel throws": { getReader: () => reader },
    "cancel gives nothing": { getReader: () => ({ ...reader, cancel: () => undefined }) },
  };
  for (const [name, source] of Object.entries(sources)) {
    await assert.rejects(checkColumn(request, source, { signal: AbortSignal.abort(reason) }), reason, name);
    if (name === "next throws") continue;
    const controller = new AbortController();
    const running = checkColumn(request, source, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 10);
    await assert.rejects(running, reason, name);
  }
  // An error of the caller in the middle of the source is passed on as well.
  const bytes = { next: async () => ({ done: false, value: SMALL }), return: fails };
  const stops = () => {
    throw reason;
  };
  const source = { [Symbol.asyncIterator]: () => bytes };
  await assert.rejects(checkColumn(request, source, { onCodes: stops, thread: "same" }), reason);
});
