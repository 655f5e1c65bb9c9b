// @ts-check
// The engine of dist/auto.js: WebAssembly, JavaScript where a policy forbids WebAssembly, or temporarily none.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { LOCALES } from "../../facade/languages.js";
import { allFiles, readVectors } from "../hosts/vectors.mjs";
import { NO_WASM, STRICT, html, tags, visit } from "./auto-page.mjs";
import { until } from "../wait.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const FORM = `<main><h1>Side</h1><form action="/sent" method="post"><label>Cpr <input name="cpr" data-postregler="dk.cpr"></label>
  <button>Send</button></form></main>`;

/** A minimal engine for the script: it answers text with text and has a list of catalogues. */
const OTHER = `{
  catalogues: [],
  call(operation, text) {
    const { number, context } = JSON.parse(text);
    const message = "the other engine, " + this.catalogues.map(({ locale }) => locale).join();
    const finding = { code: "identity.cpr.length", severity: "error", path: "/number", params: {}, rule: "", message };
    return JSON.stringify({ findings: number && number.length < 10 ? [finding] : [] });
  },
}`;
const REGISTERS = `((postregler.engines ??= {}).js = ${OTHER})`;

/** @param {import("playwright-core").Page} page @param {string} number */
const type = async (page, number) => {
  await page.fill("[name=cpr]", number);
  await page.press("[name=cpr]", "Tab");
};

/** @param {import("playwright-core").Page} page */
const message = (page) => page.locator(".postregler-messages").innerText();

/** @param {string[]} complaints */
const aboutPolicy = (complaints) => complaints.filter((text) => /Content Security Policy|wasm/i.test(text));

test("where the policy forbids WebAssembly the other engine is fetched and answers", async () => {
  visitor.serve("/scripts/other.js", REGISTERS);
  const head = tags("da", `data-engine-src="/scripts/other.js"`);
  const { page, complaints } = await visitor.open(html(FORM, { head }), { policy: NO_WASM });
  // Focusing a field starts the engine, so that it is ready for the first check.
  await page.focus("[name=cpr]");
  await until(page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
  await type(page, "0707614");
  assert.match(await message(page), /the other engine, da/);
  assert.ok(aboutPolicy(complaints).length <= 1);
});

test("if named, it is used first, and the policy is not violated", async () => {
  visitor.serve("/scripts/engine.js", REGISTERS);
  const head = tags("da", `data-engine="js" data-engine-src="/scripts/engine.js"`) + tags("en").split("\n")[1];
  const { page, complaints } = await visitor.open(html(FORM, { head }), { policy: NO_WASM });
  await page.focus("[name=cpr]");
  await until(page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
  await type(page, "0707614");
  assert.match(await message(page), /the other engine, da,en/);
  assert.deepEqual(aboutPolicy(complaints), []);
});

test("without any, the form is sent as it would be without the script", async () => {
  const head = tags("da", `data-engine-src="/nowhere.js"`);
  const { page } = await visitor.open(html(FORM, { head }), { policy: NO_WASM });
  await type(page, "0707614");
  assert.equal(await page.locator(".postregler-messages").count(), 0);
  await page.getByRole("button").click();
  await page.waitForURL("**/sent");
});

test("as a module, over whatever engine is given", async () => {
  visitor.serve(
    "/own.mjs",
    `import { auto } from "/dist/auto.mjs";
     import "/dist/locales/da.mjs";
     const running = auto({ messages: "after" });
     document.querySelector("h1").addEventListener("click", () => { running.destroy(); auto({ engine: { ...${OTHER}, catalogues: [{ locale: "en" }] } }); });`,
  );
  const { page, complaints } = await visitor.open(
    html(FORM, { head: `<script type="module" src="/own.mjs"></script>` }),
    { policy: STRICT },
  );
  await type(page, "0707614");
  assert.match(await message(page), /skal have 10 tal/);
  await page.locator("h1").click();
  await type(page, "070761");
  assert.match(await message(page), /the other engine, en/);
  assert.deepEqual(complaints, []);
});

test("the script without an engine is small, and a language for it smaller than the whole", () => {
  const size = (/** @type {string} */ file) =>
    gzipSync(readFileSync(new URL(`../../bindings-wasm/dist/${file}`, import.meta.url)), { level: 9 }).length;
  // The script contains the table of form fields and grows with each field.
  assert.ok(size("auto.mjs") <= 8_200, `${size("auto.mjs")} bytes`);
  for (const locale of LOCALES) {
    const whole = ["common", "dk", "no"].reduce((sum, part) => sum + size(`locales/${locale}-${part}.mjs`), 0);
    assert.ok(size(`auto.${locale}.js`) < 0.85 * whole, locale);
  }
});

test("a language for the script has every message of the script's operations", async () => {
  const cases = (await Promise.all((await allFiles()).map(readVectors))).flat();
  const codes = cases
    .filter(({ operation }) => /^(exemption|reservation)\.check_|^identity\.check$/.test(operation))
    .flatMap(({ expected }) => JSON.parse(expected).findings ?? [])
    .map((/** @type {{ code: string }} */ { code }) => code);
  assert.ok(codes.length > 300);
  for (const locale of LOCALES) {
    const source = readFileSync(new URL(`../../bindings-wasm/dist/auto.${locale}.js`, import.meta.url), "utf8");
    /** @type {any} */
    const page = {};
    runInNewContext(source, page);
    const [{ locale: own, texts }] = page.postregler.catalogues;
    assert.equal(own, locale);
    for (const code of codes) assert.ok(texts[`finding.${code}`], `${locale} ${code}`);
    for (const key of ["format.date", "format.months", "word.kind.cpr"]) assert.ok(texts[key], key);
  }
});
