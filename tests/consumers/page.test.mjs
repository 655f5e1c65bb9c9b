// @ts-check
// A site without a build step: a script tag, unbundled modules, plain JavaScript where WebAssembly is forbidden, and
// workers of each kind.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import * as api from "@postregler/node";
import { BROWSERS } from "./browsers.mjs";
import { assertVectors } from "./expected.mjs";
import { project } from "./project.mjs";
import { FETCHED, NO_WASM, serve } from "./site.mjs";
import { until } from "../wait.mjs";

const { folder, script } = project("page", { vectors: "site" });
script("build");
const vectors = join(folder, "site/vectors.js");
const addresses = readFileSync(vectors, "utf8")
  .replaceAll(/"@postregler\/wasm\/(.*)"/g, '"/postregler/$1.mjs"')
  .replace('"@postregler/wasm"', '"/postregler/js.mjs"')
  // The identity module, which is WebAssembly.
  .replace("/postregler/identity.mjs", "/postregler/js.mjs")
  .replace(", small)", ")");
writeFileSync(vectors, addresses);

const pages = Object.fromEntries(
  ["/plain.html", "/js.html", "/vectors-js.html", "/workers/plain.js"].map((path) => [path, NO_WASM]),
);
const site = await serve(join(folder, "site"), { ...pages, "/workers.html": FETCHED });
after(site.stop);

/** @type {{ locale: "da", on: string }} */
const context = { locale: "da", on: "2026-11-21" };
const number = "070761-428";
const checked = api.identity.check({ number, context });
const form = api.exemption.checkRequest({ name: "Thyra", number, context });
const wrong = form.findings[0]?.message ?? "nothing";

const column = api.identity.checkColumn({ accept: ["cpr"] });
column.push(Buffer.from("070761-4285\n010180-0002\n3002991003\n0101800003\n".repeat(5_000)));
column.end();
const counted = column.summary();

/** @param {import("./browsers.mjs").Page} page */
const shown = async (page) => {
  const answer = JSON.parse(await page.shown("body"));
  await page.assertClean();
  return answer;
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  test(name, async () => {
    const browser = await launch();
    const open = (/** @type {string} */ path) => browser.open(`${site.origin}/${path}`);
    try {
      for (const path of ["index.html", "plain.html"]) {
        const page = await open(path);
        await page.click("[name=number]");
        // Until the JavaScript engine is loaded, which happens on demand, a form is submitted as it would be without
        // the script.
        if (path === "plain.html") {
          await until(page, () => /** @type {any} */ (globalThis).postregler?.engines?.js);
        }
        await page.type("[name=number]", number);
        await page.click("[name=name]");
        assert.match(await page.shown(".postregler-messages"), new RegExp(wrong));
        await page.click("button");
        await page.waitForSelector(".postregler-summary");
        assert.equal((await page.texts(".postregler-summary li"))[0], "Skriv dit navn");
        await page.assertClean();
      }
      for (const path of ["modules.html", "js.html"]) assert.deepEqual(await shown(await open(path)), checked);
      const workers = await shown(await open("workers.html"));
      assert.deepEqual(workers, { module: counted, classic: counted, compiled: counted, plain: counted });
      const page = await open("vectors-js.html");
      await assertVectors(page);
      await page.assertClean();
      assert.deepEqual(site.reported, []);
    } finally {
      await browser.close();
    }
  });
}

test("what is against the policy is noticed, in pages and in workers", async () => {
  const strict = await serve(join(folder, "site"), {
    "/modules.html": NO_WASM,
    "/workers.html": FETCHED,
    "/workers/module.js": NO_WASM,
  });
  try {
    for (const launch of Object.values(BROWSERS)) {
      const browser = await launch();
      try {
        const page = await browser.open(`${strict.origin}/modules.html`);
        await until(page, () => /** @type {any} */ (globalThis).violations.length > 0);
        await assert.rejects(page.assertClean());
        strict.reported.length = 0;
        await browser.open(`${strict.origin}/workers.html`);
        for (let wait = 0; wait < 100 && !strict.reported.length; wait += 1)
          await new Promise((done) => setTimeout(done, 50));
        assert.ok(strict.reported.length > 0, browser.name);
      } finally {
        await browser.close();
      }
    }
  } finally {
    strict.stop();
  }
});
