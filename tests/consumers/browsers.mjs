// @ts-check
// Chromium and Firefox with one interface, and a record of what their pages must not do.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../hosts/find-browser.mjs";

/**
 * The common interface of pages in Playwright and Puppeteer.
 *
 * @typedef {Pick<import("puppeteer-core").Page, "goto" | "click" | "type" | "waitForSelector" | "evaluate" | "$eval">} Common
 * @typedef {Common & {
 *   texts(selector: string): Promise<string[]>,
 *   choose(selector: string, file: string): Promise<void>,
 *   shown(selector: string): Promise<string>,
 *   assertClean(): Promise<void>,
 *   close(): Promise<void>,
 * }} Page
 * @typedef {{ name: string, open(address: string, options?: { javaScript?: boolean }): Promise<Page>, close(): Promise<void> }} Browser
 */

/** Runs in each page before its own scripts. */
const WATCH = () => {
  const violations = /** @type {string[]} */ ([]);
  Object.assign(globalThis, { violations });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    violations.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
};

/** @type {() => Promise<Browser>} */
const openChromium = async () => {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args });
  return {
    name: "chromium",
    async open(address, { javaScript = true } = {}) {
      const context = await browser.newContext({ javaScriptEnabled: javaScript });
      const page = await context.newPage();
      await page.addInitScript(WATCH);
      const choose = (/** @type {string} */ selector, /** @type {string} */ file) => page.setInputFiles(selector, file);
      return visited(page, address, choose, () => context.close());
    },
    close: () => browser.close(),
  };
};

/** @type {() => Promise<Browser>} */
const openFirefox = async () => {
  const executablePath = findBrowser("firefox");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  return {
    name: "firefox",
    async open(address) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(WATCH);
      const choose = async (/** @type {string} */ selector, /** @type {string} */ file) => {
        const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement> | null} */ (
          await page.$(selector)
        );
        await input?.uploadFile(file);
      };
      return visited(page, address, choose, () => page.close());
    },
    close: () => browser.close(),
  };
};

/** @type {(page: any, address: string, choose: Page["choose"], close: () => Promise<void>) => Promise<Page>} */
const visited = async (page, address, choose, close) => {
  const { origin } = new URL(address);
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (/** @type {any} */ message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (/** @type {Error} */ error) => complaints.push(`error: ${error.message}`));
  page.on("request", (/** @type {any} */ request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) complaints.push(`elsewhere: ${url}`);
  });
  await page.goto(address);
  const texts = (/** @type {string} */ selector) =>
    page.evaluate(
      (/** @type {string} */ wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
      selector,
    );
  return Object.assign(page, {
    choose,
    close,
    texts,
    /** Waits for the text of an element, or for an error. @param {string} selector */
    async shown(selector) {
      const until = Date.now() + 30_000;
      for (;;) {
        const text = (await texts(selector)).join("\n").trim();
        if (text) return text;
        assert.deepEqual(complaints, []);
        assert.ok(Date.now() < until, `nothing in ${selector}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    /** Nothing was logged, no policy was violated, and nothing was loaded from elsewhere. */
    async assertClean() {
      const violations = await page.evaluate(() => /** @type {any} */ (globalThis).violations);
      assert.deepEqual([...complaints, ...violations], []);
    },
  });
};

export const BROWSERS = { chromium: openChromium, firefox: openFirefox };
