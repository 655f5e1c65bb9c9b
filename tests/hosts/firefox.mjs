// @ts-check
import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.mjs";
import { servePage } from "./page-server.mjs";
import { until } from "../wait.mjs";

/**
 * @postregler/wasm in a page in Firefox.
 *
 * @returns {Promise<import("./compare.mjs").Host>}
 */
export const open = async () => {
  const page = await openPage();
  return {
    answers: async (cases) => ({ firefox: JSON.parse(await page.answer(JSON.stringify(cases))) }),
    close: page.close,
  };
};

/**
 * @param {Record<string, string>} [headers] instead of the demo's
 * @returns {Promise<import("./page-server.mjs").Page>}
 */
export const openPage = async (headers) => {
  const executablePath = findBrowser("firefox");
  const server = await servePage(headers);
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await until(page, () => /** @type {any} */ (globalThis).ready);
    return { answer: (cases) => page.evaluate((text) => /** @type {any} */ (globalThis).answer(text), cases), close };
  } catch (error) {
    await close();
    throw error;
  }
};
