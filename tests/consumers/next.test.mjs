// @ts-check
// Next.js: a server component, a server action and a route with native code, and a form in the browser with
// WebAssembly. Built by Turbopack and by webpack without configuration.
import assert from "node:assert/strict";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as api from "@postregler/node";
import { BROWSERS } from "./browsers.mjs";
import { assertAllRight, assertVectors, cases } from "./expected.mjs";
import { project } from "./project.mjs";
import { until } from "../wait.mjs";

/** @type {{ locale: "da" }} */
const context = { locale: "da" };
const typed = { name: "", number: "070761-428" };
const messages = api.exemption.checkRequest({ ...typed, context }).findings.map(({ message }) => message);
const rule = api.rulebook.rule({ id: "dk.cpr.layout", context }).entry?.text ?? "";
const next = project("next", { vectors: "app/vectors" });

/** Builds the project and starts the result. @param {string} script */
const started = async (script) => {
  rmSync(join(next.folder, ".next"), { recursive: true, force: true });
  const built = next.script(script);
  const server = next.start(["node_modules/next/dist/bin/next", "start", "--port", "0", "--hostname", "127.0.0.1"]);
  let log = "";
  for await (const part of server.stdout) {
    log += part;
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(log)?.[0];
    if (origin && /Ready/.test(log)) {
      server.stdout.resume();
      const stop = async () => {
        const ended = once(server, "exit");
        server.kill();
        await ended;
      };
      return { origin, built, stop };
    }
  }
  throw new Error(`it did not start: ${log}`);
};

/** @param {string} address @param {unknown} body */
const post = (address, body) =>
  fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** @param {string} origin @param {"native" | "wasm"} host */
const assertServer = async (origin, host) => {
  const html = await (await fetch(origin)).text();
  assert.ok(html.includes(rule) && html.includes(`<footer>${host}</footer>`), html);

  const refused = await post(`${origin}/api/fd001`, typed);
  assert.equal(refused.status, 422);
  assert.equal(refused.headers.get("content-type"), "application/problem+json");
  assert.equal(refused.headers.get("content-language"), "da");
  assert.equal((await refused.json()).errors[0].detail, messages[0]);

  const answers = [];
  for (const some of portions(cases)) answers.push(...(await (await post(`${origin}/server`, some)).json()));
  assertAllRight(JSON.stringify(answers));
};

/** A proxy of Next.js passes on at most 10 MB. */
const PORTION = 4_000_000;

/** @template Case @param {readonly Case[]} cases @returns {Case[][]} */
const portions = (cases) => {
  /** @type {Case[][]} */
  const made = [[]];
  let length = 0;
  for (const one of cases) {
    length += JSON.stringify(one).length;
    if (length > PORTION) {
      made.push([]);
      length = 0;
    }
    made.at(-1)?.push(one);
  }
  return made;
};

/**
 * Fills in the form and submits it; returns the messages and their origin.
 *
 * @param {import("./browsers.mjs").Page} page
 */
const sent = async (page) => {
  await page.type("[name=number]", typed.number);
  await page.click("button");
  await page.waitForSelector("#messages li");
  return [await page.texts("#messages li"), await page.$eval("#messages", (list) => list.getAttribute("data-by"))];
};

/** @param {import("./browsers.mjs").Browser} browser @param {string} origin */
const assertBrowser = async (browser, origin) => {
  const form = await browser.open(`${origin}/`);
  assert.equal(await form.shown("#rule"), rule);
  // React has hydrated the page.
  await until(form, () =>
    Object.keys(document.querySelector("form") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
  assert.deepEqual(await sent(form), [messages, "page"]);
  await form.assertClean();

  const vectors = await browser.open(`${origin}/vectors`);
  await assertVectors(vectors);
  await vectors.assertClean();
};

for (const [bundler, script] of Object.entries({ Turbopack: "build", webpack: "build:webpack" })) {
  describe(bundler, () => {
    /** @type {Awaited<ReturnType<typeof started>>} */
    let site;
    before(async () => void (site = await started(script)));
    after(() => site?.stop());

    test("the server, on native code", () => assertServer(site.origin, "native"));

    test("native code goes where the server goes", () => {
      assert.match(next.read(".next/server/app/page.js.nft.json"), /@postregler\/node\/postregler\.[\w-]+\.node"/);
    });

    for (const [name, launch] of Object.entries(BROWSERS)) {
      test(name, async () => {
        const browser = await launch();
        try {
          await assertBrowser(browser, site.origin);
        } finally {
          await browser.close();
        }
      });
    }

    test("without JavaScript the server checks the form", async () => {
      const browser = await BROWSERS.chromium();
      try {
        const page = await browser.open(`${site.origin}/`, { javaScript: false });
        assert.deepEqual(await sent(page), [messages, "server"]);
      } finally {
        await browser.close();
      }
    });
  });
}

test("without a line of configuration it is WebAssembly on the server too", async () => {
  rmSync(join(next.folder, "next.config.ts"));
  const { origin, stop } = await started("build");
  try {
    await assertServer(origin, "wasm");
  } finally {
    await stop();
  }
});
