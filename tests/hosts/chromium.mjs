// @ts-check
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";
import { servePage } from "./page-server.mjs";
import { until } from "../wait.mjs";

/**
 * @postregler/wasm in a page in Chromium.
 *
 * @returns {Promise<import("./compare.mjs").Host>}
 */
export const open = async () => {
  const page = await openPage();
  return {
    answers: async (cases) => ({ chromium: JSON.parse(await page.answer(JSON.stringify(cases))) }),
    close: page.close,
  };
};

/**
 * @param {Record<string, string>} [headers] instead of the demo's
 * @returns {Promise<import("./page-server.mjs").Page>}
 */
export const openPage = async (headers) => {
  const executablePath = findBrowser("chromium");
  const server = await servePage(headers);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
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
