// @ts-check
// Using the check of a column as a person does.
import { submit } from "./form.mjs";

/** @typedef {import("playwright-core").Page} Page */

export const FILE = "#identity-check-column-file";

/** @param {Page} page @param {string | Buffer} content */
export const chooseFile = (page, content) =>
  page.setInputFiles(FILE, { name: "numbers.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

/** Waits until the page has looked at the file. @param {Page} page */
export const looked = (page) => page.locator(".layout:visible").waitFor();

/** The result, once it is there. @param {Page} page */
export const result = async (page) => {
  await page.locator(".column-result:visible").waitFor();
  return {
    status: await page.locator("main [role=status]:visible").innerText(),
    facts: await page.locator(".column-result .facts dd").allInnerTexts(),
    counts: await page
      .locator(".column-result tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))),
  };
};

/** Begins with the file the page has for those who have none. @param {Page} page */
export async function begin(page) {
  await page.locator("main form:visible > button.quiet").click();
  await looked(page);
  await submit(page);
  await page.locator(".working:visible, .column-result:visible").first().waitFor();
}

/** @param {Page} page */
export async function checkExample(page) {
  await begin(page);
  await result(page);
}

/**
 * From the given portion on, files are read no further until they are let go: a page that stands still in the middle
 * of its work. The first portion is what the page looks at when a file is chosen.
 *
 * @param {Page} page @param {number} portion
 */
export const holdFiles = (page, portion) =>
  page.evaluate((from) => {
    const read = Blob.prototype.arrayBuffer;
    let portions = 0;
    const free = new Promise((done) => addEventListener("letgo", done, { once: true }));
    Blob.prototype.arrayBuffer = async function () {
      portions += 1;
      if (portions > from) await free;
      return read.call(this);
    };
  }, portion);

/** @param {Page} page */
export const letGo = (page) => page.evaluate(() => void dispatchEvent(new Event("letgo")));
