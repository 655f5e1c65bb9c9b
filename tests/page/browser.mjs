// @ts-check
// A browser at the page, with everything the page does besides showing itself written down.
import { chromium } from "playwright-core";
import { findBrowser } from "../hosts/find-browser.mjs";
import { startSite } from "./site.mjs";
import { resting } from "../rest.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ page: Page, requests: string[], complaints: string[] }} Opened */

/** @returns {Promise<import("playwright-core").Browser>} */
const launch = () =>
  chromium.launch({
    executablePath: findBrowser("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/**
 * The page and a browser for one file of tests.
 *
 * @returns {Promise<{
 *   open: (address: string, options?: import("playwright-core").BrowserContextOptions) => Promise<Opened>,
 *   url: string,
 *   asked: string[],
 *   close: () => Promise<void>,
 * }>}
 */
export async function visit() {
  const [site, browser] = await Promise.all([startSite(), launch()]);
  /** @type {import("playwright-core").BrowserContext[]} */
  const contexts = [];
  return {
    url: site.url,
    asked: site.asked,
    async open(address, options) {
      const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
      // No test holds more than a few at once; those of earlier tests would only fill the machine.
      contexts.push(context);
      if (contexts.length > 4) await contexts.shift()?.close();
      const made = await context.newPage();
      // Without scripts there is nothing to wait for.
      const page = options?.javaScriptEnabled === false ? made : resting(made);
      /** @type {Opened} */
      const opened = { page, requests: [], complaints: [] };
      page.on("request", (request) => opened.requests.push(request.url()));
      // What the browser refuses under the page's policy is an error in the console too.
      page.on("console", (message) => opened.complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => opened.complaints.push(`error: ${error.message}`));
      await page.goto(site.url + address);
      await page.locator("main h1:visible").waitFor();
      return opened;
    },
    async close() {
      await browser.close();
      await site.stop();
    },
  };
}

/**
 * Chooses a language, and waits until the page speaks it: it is fetched first.
 *
 * @param {Page} page
 * @param {string} language
 */
export async function chooseLanguage(page, language) {
  await page.locator(`.languages a[lang=${language}]`).click();
  await page.locator(`html[lang=${language}]`).waitFor();
}
