// @ts-check
// examples/server: without JavaScript its server shows the messages of the script.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { TYPED, assertNothingOf } from "../packages/submitted.mjs";
import { createApp } from "../../examples/server/app.mjs";
import { launch, messagesIn } from "./browser.mjs";
import { until } from "../wait.mjs";
import { resting } from "../rest.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {any[]} */
const received = [];
const app = createApp({ receive: async (request) => received.push(request) });
/** @type {string} */
let address;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  [address, browser] = await Promise.all([app.listen({ port: 0, host: "127.0.0.1" }), launch()]);
});
after(async () => {
  await browser?.close();
  await app.close();
});

const now = new Date();
const TODAY = {
  "date.day": `${now.getDate()}`,
  "date.month": `${now.getMonth() + 1}`,
  "date.year": `${now.getFullYear()}`,
};
const GOOD = {
  name: "Eksempel Eksempelsen",
  number: "070761-4285",
  address: "Prøvevej 1\n9999 Prøveby",
  declaration: true,
  signature: true,
  ...TODAY,
};
const LONG = "Vej ".repeat(80);

/** @type {Record<string, { lang?: string, fill: Record<string, string | boolean>, complete?: boolean }>} */
const CASES = {
  "nothing at all": { fill: {} },
  "nothing at all, in bokmål": { lang: "nb", fill: {} },
  "nothing at all, in English": { lang: "en", fill: {} },
  "a number that is too short": { fill: { ...GOOD, number: " 70761-428 " } },
  "two fields with the same words": {
    fill: { ...GOOD, unopenedPost: "yes", address: `${LONG}\n${LONG}`, otherAddress: `${LONG}\n\n${LONG}` },
  },
  "a date that does not exist, and half a date": { fill: { ...GOOD, "date.day": "31", "date.month": "2" } },
  "half a date": { lang: "en", fill: { ...GOOD, "date.year": "" } },
  "signs that mean something in HTML": {
    fill: { ...GOOD, name: `<b title="x">&amp;'${"y".repeat(250)}`, number: "<1>" },
  },
  "a warning beside an error": { fill: { ...GOOD, telephone: "31 41", signature: false } },
  "blanks alone": { fill: { ...GOOD, name: "   ", address: "\n \n" } },
  "abroad, without an address": {
    lang: "nb",
    fill: { ...GOOD, residence: "abroad", address: "", number: "3002991003" },
  },
  "all of it": { fill: GOOD, complete: true },
  "a hint and a warning": { lang: "en", fill: { ...GOOD, number: "010180-0002", telephone: "31 41" }, complete: true },
  "lines that are just short enough": { fill: { ...GOOD, address: "Vej\n".repeat(125) }, complete: true },
};

/** @type {(page: Page, fill: Record<string, string | boolean>) => Promise<void>} */
const fillIn = async (page, fill) => {
  for (const [name, value] of Object.entries(fill)) {
    if (value === true) await page.check(`[name="${name}"]`);
    else if (/^(residence|unopenedPost)$/.test(name)) await page.check(`[name="${name}"][value="${value}"]`);
    else if (value === false) await page.uncheck(`[name="${name}"]`);
    else await page.fill(`[name="${name}"]`, value);
  }
};

/** @param {Page} page */
const send = (page) => page.locator("button").click();

/** @param {Page} page */
const kept = (page) =>
  page.evaluate(() => [...new FormData(document.forms[0])].map(([name, value]) => [name, String(value)]));

/** @type {Map<boolean, Promise<{ page: Page, complaints: string[] }>>} */
const pages = new Map();

/** @param {boolean} javaScriptEnabled */
const opened = async (javaScriptEnabled) => {
  const context = await browser.newContext({ javaScriptEnabled });
  const made = await context.newPage();
  const page = javaScriptEnabled ? resting(made) : made;
  /** @type {string[]} */
  const complaints = [];
  // Browsers log every page with the status 422.
  page.on("console", (message) => /status of 422/.test(message.text()) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
};

/** The empty form, in a browser with or without JavaScript. */
const open = async (/** @type {boolean} */ javaScript, lang = "da") => {
  const one = pages.get(javaScript) ?? opened(javaScript);
  pages.set(javaScript, one);
  const { page, complaints } = await one;
  await page.goto(`${address}/?lang=${lang}`);
  return { page, complaints };
};

for (const [name, { lang, fill, complete = false }] of Object.entries(CASES)) {
  test(`with JavaScript and without: ${name}`, async () => {
    const ways = [];
    for (const javaScript of [false, true]) {
      const { page, complaints } = await open(javaScript, lang);
      await fillIn(page, fill);
      const before = await kept(page);
      await send(page);
      if (complete) await page.waitForURL("**/next/awaiting-attendance?lang=*");
      else {
        await page.waitForSelector(".alert-error");
        // Only the server renders the page again.
        assert.equal(await page.locator("[data-postregler-summary]").count(), javaScript ? 0 : 1);
        assert.deepEqual(await kept(page), before);
      }
      ways.push(await messagesIn(page));
      assert.deepEqual(complaints, []);
    }
    const [without, with_] = ways;
    assert.deepEqual(without, with_);
    assert.equal(without?.lines.length === 0, complete);
    if (!complete) {
      assert.match(without?.title ?? "", /^(Fejl|Feil|Error): /);
      assert.ok(without?.focus);
    } else {
      const [one, other] = received.splice(0);
      assert.deepEqual(one, other);
      assert.equal(one.capacity, "self");
      assert.equal(one.declaration, true);
    }
  });
}

test("of two fields with the same words each is named", async () => {
  const { page } = await open(false);
  await fillIn(page, CASES["two fields with the same words"]?.fill ?? {});
  await send(page);
  assert.deepEqual((await messagesIn(page)).lines, [
    ["Adresse: Adressen må højst have 500 tegn", "#address"],
    ["Hvor skal den post hen? (frivilligt): Adressen må højst have 500 tegn", "#otherAddress"],
  ]);
});

test("each line leads to its field without JavaScript too", async () => {
  const { page } = await open(false);
  await send(page);
  const { lines } = await messagesIn(page);
  for (const [at, [, href]] of lines.entries()) {
    await page.locator(".alert-error a").nth(at).click();
    assert.equal(await page.evaluate(() => `#${document.activeElement?.id}`), href);
  }
});

test("the script goes on where the server stopped", async () => {
  const { page, complaints } = await open(true);
  // The script is not loaded, so the form is submitted unchecked.
  await page.route("**/scripts/auto.js", (route) => route.abort());
  await page.reload();
  await page.fill("#number", "0707614");
  await page.fill("#telephone", "31 41");
  await send(page);
  await page.waitForSelector("[data-postregler-summary]");
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  const messages = await messagesIn(page);
  await page.unroute("**/scripts/auto.js");
  complaints.length = 0;

  await page.reload();
  await until(page, () => document.forms[0]?.noValidate);
  assert.deepEqual(await messagesIn(page), messages);
  // Leaving a field changes nothing and duplicates nothing.
  await page.focus("#name");
  await page.focus("#address");
  assert.deepEqual({ ...(await messagesIn(page)), focus: true }, messages);

  // While the user types, messages are only removed: from both places, and the marks of the field with them.
  await page.locator("#name").pressSequentially("E");
  assert.equal((await messagesIn(page)).lines.length, messages.lines.length - 1);
  assert.equal(await page.locator("#name").getAttribute("aria-invalid"), null);
  await page.locator("#number").pressSequentially("4");
  assert.equal(await page.locator("#number").getAttribute("aria-describedby"), "number-hint number-messages");
  assert.match(await page.locator("#number-messages").innerText(), /Du har skrevet 8/);
  await send(page);
  assert.equal((await messagesIn(page)).lines.length, messages.lines.length - 1);
  assert.equal(await page.locator(".alert-error").count(), 1);

  await fillIn(page, GOOD);
  await page.press("[name='date.year']", "Tab");
  assert.deepEqual([(await messagesIn(page)).lines, await page.title()], [[], "Bed om post på papir"]);
  assert.equal(await page.locator(".alert-error, [aria-invalid], .form-error").count(), 0);
  await send(page);
  await page.waitForURL("**/next/awaiting-attendance?lang=da");
  assert.deepEqual(complaints, []);
});

test("a complete form is described as not yet a request, in the words of the rules", async () => {
  for (const [lang, words] of [
    ["da", /Blanketten kan ikke sendes/],
    ["nb", /Skjemaet kan ikke sendes/],
    ["en", /The form cannot be sent/],
  ]) {
    const { statusCode, body } = await app.inject({ url: `/next/awaiting-attendance?lang=${lang}` });
    assert.equal(statusCode, 200);
    assert.match(body, /** @type {RegExp} */ (words));
  }
  for (const state of ["sent", "constructor", "", "%3Cb%3E"]) {
    const { statusCode, body } = await app.inject({ url: `/next/${state}` });
    assert.equal(statusCode, 404);
    assert.doesNotMatch(body, /<b>|constructor/);
  }
});

test("the pages are good HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    // Layout, and features that browsers have added since.
    rules: {
      "no-trailing-whitespace": "off",
      "no-implicit-button-type": "off",
      "doctype-style": "off",
      "void-style": "off",
    },
  });
  const form = { method: "POST", url: "/?lang=en", headers: { "content-type": "application/x-www-form-urlencoded" } };
  for (const request of [
    { method: "GET", url: "/" },
    { ...form, payload: "number=1&capacity=self" },
    { method: "GET", url: "/next/awaiting-attendance" },
  ]) {
    const { body } = await app.inject(/** @type {any} */ (request));
    const { results } = await validator.validateString(body);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
      [],
    );
  }
});

/** @param {any} more */
const post = (more) =>
  app.inject({ method: "POST", url: "/", headers: { "content-type": "application/x-www-form-urlencoded" }, ...more });

test("a form of another site is refused, and so is what no form of this one sends", async () => {
  received.length = 0;
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const foreign = [
    { headers: { ...type, "sec-fetch-site": "cross-site" } },
    { headers: { ...type, origin: "https://example.org" } },
    { headers: { ...type, origin: "null" } },
  ];
  for (const one of foreign) assert.equal((await post({ ...one, payload: "name=x" })).statusCode, 403);
  const payload = new URLSearchParams({ capacity: TYPED.name, number: TYPED.number }).toString();
  const refused = [
    [400, await post({ payload })],
    [415, await post({ headers: { "content-type": "application/json" }, payload: JSON.stringify(TYPED) })],
    [413, await post({ payload: `name=${TYPED.name.repeat(10_000)}` })],
    [404, await app.inject({ url: `/${TYPED.number}` })],
  ];
  for (const [status, answer] of /** @type {[number, Awaited<ReturnType<typeof post>>][]} */ (refused)) {
    assert.equal(answer.statusCode, status);
    assertNothingOf(answer.body, answer.headers);
  }
  assert.equal((await post({})).statusCode, 422);
  assert.equal(received.length, 0);
});

test("headers", async () => {
  for (const answer of [await app.inject({ url: "/" }), await post({ payload: "name=x" })]) {
    assert.equal(answer.headers["cache-control"], "no-store");
    assert.match(String(answer.headers["content-security-policy"]), /^default-src 'none'; .*form-action 'self'/);
    assert.equal(answer.headers["x-content-type-options"], "nosniff");
    assert.equal(answer.headers["set-cookie"], undefined);
  }
  const script = await app.inject({ url: "/scripts/auto.js" });
  assert.equal(script.statusCode, 200);
  const again = await app.inject({
    url: "/scripts/auto.js",
    headers: { "if-none-match": String(script.headers.etag) },
  });
  assert.equal(again.statusCode, 304);
});

test("started as in its README, it prints nothing of the submitted data", async () => {
  const path = fileURLToPath(new URL("../../examples/server/server.mjs", import.meta.url));
  const child = spawn(process.execPath, [path], { env: { ...process.env, PORT: "0" } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  try {
    await once(child.stdout, "data");
    const [url = ""] = /http:\S+/.exec(output) ?? [];
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const sent = new URLSearchParams({ ...TYPED, capacity: "self" });
    for (const body of [sent.toString(), `capacity=${TYPED.name}`, `%ff=${TYPED.number}`]) {
      const answer = await fetch(`${url}/?lang=da`, { method: "POST", headers, body });
      assert.ok([422, 400].includes(answer.status));
    }
    assertNothingOf(output);
  } finally {
    child.kill();
  }
});
