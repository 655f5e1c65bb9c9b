// @ts-check
// The other entries of @postregler/wasm: one country, a module provided by the host, plain JavaScript. Every operation
// of an entry gives the same bytes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { LOCALES } from "../../facade/languages.js";
import * as tables from "../../facade/operations.js";
import { answersOf } from "../hosts/answers.mjs";
import { compare } from "../hosts/compare.mjs";
import { allFiles, readVectors } from "../hosts/vectors.mjs";
import { NO_WASM, html, integrity, visit } from "./auto-page.mjs";
import { until } from "../wait.mjs";

const DIST = new URL("../../bindings-wasm/dist/", import.meta.url);
const cases = (await Promise.all((await allFiles()).map(readVectors))).flat();

for (const language of LOCALES) {
  for (const part of ["", "-guides", "-rules"]) await import(`@postregler/wasm/locales/${language}${part}`);
}

/** @param {readonly { readonly name: string }[][]} rows */
const named = (...rows) => new Set(rows.flat().map(({ name }) => name));

const COUNTRIES = {
  dk: named([...tables.OPERATIONS_DK], [...tables.STREAMS_DK]),
  no: named([...tables.OPERATIONS_NO], [...tables.STREAMS_NO]),
};

for (const [entry, names] of Object.entries(COUNTRIES)) {
  test(`./${entry} answers as the whole does, and does not know the rest`, async () => {
    const api = await import(`@postregler/wasm/${entry}`);
    // Answers about both countries may refer to the other one, whose numbers, letters and rules are missing here. For a
    // number of the other country, the entry can only report that it is not a number of this one.
    const own = cases.filter(
      ({ name, operation, text }) =>
        names.has(operation) &&
        !/^(identity|dispatch|rulebook)\./.test(operation) &&
        (!operation.startsWith("guidance.") || text.includes(`"guide":"${entry}-`)) &&
        !/Norwegian number where a CPR number|another country/.test(name),
    );
    assert.ok(own.length > 40);
    assert.deepEqual(compare(own, { [entry]: answersOf(api, own) }), []);

    const others = [...named([...tables.OPERATIONS])].filter((name) => !names.has(name));
    assert.ok(others.includes("cost.estimate"));
    for (const name of others) assert.match(api.call(name, "{}"), /"request\.unknown-operation"/, name);
    assert.equal(api.cost, undefined);
  });
}

test("./dk and ./no know their own numbers, guides and rules", async () => {
  const context = { on: "2026-11-21", locale: /** @type {const} */ ("en") };
  const { rulebook: danish, ...dk } = await import("@postregler/wasm/dk");
  const { rulebook: norwegian, ...no } = await import("@postregler/wasm/no");
  assert.equal(dk.identity.check({ number: "010180-0002", context }).kind, "cpr");
  assert.equal(no.identity.check({ number: "01015450068", context }).kind, "fodselsnummer");
  const countries = (/** @type {typeof danish} */ book) =>
    new Set(book.list({ search: "dk.", context }).entries.map(({ country }) => country));
  assert.deepEqual([...countries(danish)], ["dk"]);
  assert.equal(norwegian.rule({ id: "dk.cpr.layout", context }).accepted, false);
  assert.equal(norwegian.rule({ id: "no.section-9.who", context }).accepted, true);
  assert.equal(dk.guidance.start({ country: "dk", context }).guides.length, 2);
  assert.equal(no.guidance.start({ country: "no", context }).guides.length, 2);
});

test("the rule book gives the certainty of a rule, like the operation", async () => {
  const { default: book } = await import("@postregler/wasm/rulebook");
  const { rulebook } = await import("@postregler/wasm");
  // Sources are stored beside the rules.
  for (const id of Object.keys(book.rules).filter((key) => !key.startsWith("source."))) {
    const { entry } = rulebook.rule({ id, context: { on: "2026-11-21" } });
    assert.ok(entry);
    assert.equal(book.certaintyOf(id), entry.certainty, id);
  }
  for (const none of ["", "dk.", "source.dk.lbk-2021-686", "constructor", "__proto__"])
    assert.equal(book.certaintyOf(none), undefined);
});

test("./slim asks for its module, and then gives the same answers", async () => {
  const slim = await import("@postregler/wasm/slim");
  const ask = () => slim.identity.check({ number: "010180-0002", context: { on: "2026-11-21" } });
  assert.throws(ask, /call init\(\{ url \}\)/);
  // @ts-expect-error -- nothing is given
  await assert.rejects(slim.init({}), TypeError);
  await slim.init({ bytes: readFileSync(new URL("postregler.wasm", DIST)) });
  assert.equal(ask().kind, "cpr");
  assert.deepEqual(compare(cases, { slim: answersOf(slim, cases) }), []);
  assert.ok(readFileSync(new URL("slim.mjs", DIST)).length < 20_000);
});

test("what an entry's types promise is there, and nothing else", async () => {
  for (const entry of ["index", "dk", "no", "js", "slim", "identity"]) {
    const types = readFileSync(new URL(`${entry}.d.mts`, DIST), "utf8");
    const declared = [...types.matchAll(/^export (?:declare )?(?:const|function|class) (\w+)/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(declared.sort(), Object.keys(await import(`${DIST}${entry}.mjs`)).sort(), entry);
  }
});

test("integrity.json has what a script tag needs for every script", () => {
  /** @type {Record<string, string>} */
  const list = JSON.parse(readFileSync(new URL("integrity.json", DIST), "utf8"));
  for (const file of ["auto.js", "auto-js.js", "auto.da.js", "index.mjs", "js.mjs", "locales/da-dk.mjs"]) {
    assert.equal(list[file], integrity(file), file);
  }
});

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {string} source */
const module = (source) =>
  html("<main><h1>Side</h1></main>", { head: `<script type="module" src="${source}"></script>` });
const RUN = `globalThis.answer = identity.check({ number: "010180-0002", context: { on: "2026-11-21" } }).kind;
  globalThis.valid = isValidCpr("010180-0002");`;

test("./js answers in a page that may not run WebAssembly, without a word of the policy", async () => {
  // With a language, so that the memory has to grow.
  const words = `identity.check({ number: "1", context: { locale: "da" } }).findings[0].message`;
  visitor.serve(
    "/scripts/js.js",
    `import { identity, isValidCpr } from "/dist/js.mjs";\nimport "/dist/locales/da.mjs";\n${RUN}\nglobalThis.words = ${words};`,
  );
  const { page, complaints } = await visitor.open(module("/scripts/js.js"), { policy: NO_WASM });
  await until(page, () => /** @type {any} */ (globalThis).words);
  assert.deepEqual(await page.evaluate("[answer, valid]"), ["cpr", true]);
  assert.match(await page.evaluate("words"), /tal/);
  assert.deepEqual(complaints, []);
});

test("where a policy forbids WebAssembly, the error names what would do", async () => {
  visitor.serve(
    "/scripts/wasm.js",
    `import { identity, isValidCpr } from "/dist/index.mjs";\ntry { ${RUN} } catch (error) { globalThis.answer = error.message; }`,
  );
  const { page } = await visitor.open(module("/scripts/wasm.js"), { policy: NO_WASM });
  await until(page, () => /** @type {any} */ (globalThis).answer);
  assert.match(/** @type {string} */ (await page.evaluate("answer")), /'wasm-unsafe-eval'.*@postregler\/wasm\/js/);
});

test("dist/auto.js goes on to plain JavaScript by itself, and with data-engine at once", async () => {
  const form = `<main><h1>Side</h1><form action="/sent" method="post"><label>Cpr <input name="cpr" data-postregler="dk.cpr"></label>
    <button>Send</button></form></main>`;
  for (const engine of ["", `data-engine="js"`]) {
    const head = `<script defer src="/dist/auto.js" ${engine}></script><script defer src="/dist/auto.da.js"></script>`;
    const { page, complaints } = await visitor.open(html(form, { head }), { policy: NO_WASM });
    await page.focus("[name=cpr]");
    await until(page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
    await page.fill("[name=cpr]", "0707614");
    await page.press("[name=cpr]", "Tab");
    assert.match(await page.locator(".postregler-messages").innerText(), /10 tal/);
    // The policy reports the first attempt only, and none if the engine was named.
    const reported = complaints.filter((text) => /Content Security Policy|wasm/i.test(text)).length;
    assert.ok(engine === "" ? reported <= 1 : reported === 0, complaints.join("\n"));
  }
});
