// @ts-check
// The page in Firefox: each language, and each flow once by keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../hosts/find-browser.mjs";
import { FLOWS } from "./flows.mjs";
import { keysOf } from "./keys.mjs";
import { startSite } from "./site.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  site = await startSite();
  browser = await puppeteer.launch({ browser: "firefox", executablePath: findBrowser("firefox"), headless: true });
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** A fresh page, and what it says to the console. @param {string} address */
async function open(address) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error}`));
  await page.goto(site.url + address, { waitUntil: "networkidle0" });
  await page.waitForSelector("main h1");
  return { page, complaints };
}

/** Chunks have names from the build without a query, so a URL cannot contain input. */
const PART = /^\/assets\/[a-z0-9-]+-[\w-]{8}\.js$/;

for (const language of LANGUAGES) {
  test(`it loads in ${language}`, async () => {
    const { page, complaints } = await open(`?lang=${language}`);
    const [heading, lang, title] = await page.evaluate(() => [
      document.querySelector("h1")?.textContent,
      document.documentElement.lang,
      document.title,
    ]);
    const words = allTexts(language)["start.title"];
    assert.deepEqual([heading, lang, title], [words, language, `${words} – postregler`]);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

for (const { name, walk } of FLOWS) {
  test(`by keys alone: ${name}`, async () => {
    const { page, complaints } = await open("?lang=en");
    const before = site.asked.length;
    await walk(keysOf(page));
    const asked = site.asked.slice(before).filter((path) => path !== "/favicon.ico");
    assert.deepEqual(
      asked.filter((path) => !PART.test(path)),
      [],
      "nothing but parts of the page is fetched",
    );
    assert.equal(new Set(asked).size, asked.length, "and each once");
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test("in an open place nothing is fetched", async () => {
  const { page } = await open("?lang=en#number");
  const before = site.asked.length;
  const keys = keysOf(page);
  await keys.fill("identity-check-number", "010180-0002");
  await keys.use("Check the number");
  await keys.reads("What the number shows");
  assert.deepEqual(site.asked.slice(before), []);
});
