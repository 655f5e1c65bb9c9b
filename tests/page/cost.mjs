// @ts-check
// Using the calculator as a person does.

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} name */
export const costField = (name) => `#cost-estimate-${name}`;

/** A letter to 10,000 in Norway, 60 of 100 digitally; prices of paper are missing. @param {Page} page */
export async function norwegianExample(page) {
  await page.selectOption(costField("country"), "no");
  await page.locator("#cost-form button.quiet").first().click();
}

/** Prices of one's own for what is missing there. @param {Page} page */
export async function givePrices(page) {
  await page.fill("#cost-price-print-first-sheet-without-vat", "1,20");
  await page.fill("#cost-price-print-first-sheet-with-vat", "1,50");
  await page.locator("#cost-form details summary").click();
  await page.selectOption(costField("vatNotStatedIs"), "exempt");
}

/** What the numbers come to. @param {Page} page */
export const sums = async (page) =>
  (await page.locator("#cost-form .verdict .sum").allInnerTexts()).map((sum) => sum.replaceAll("\u00a0", " "));

/** A table of the result, row by row. @param {Page} page @param {number} at */
export const table = (page, at) =>
  page
    .locator(".cost-table")
    .nth(at)
    .evaluate((found) =>
      [...found.querySelectorAll("tr")].map((row) =>
        [...row.children].map((cell) => /** @type {HTMLElement} */ (cell).innerText.replace(/\s+/g, " ").trim()),
      ),
    );

/** Saves a file by a button, and reads it. @param {Page} page @param {string} button */
export async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** Everything that is asked and shown at once. */
export const FULL =
  "#cost?country=no&letters=10000&bytes=80000&share=60&times=12&sheets=2&grams=15&sms=500&logins=70000&pricesOn=2021-11-21" +
  "&vatNotStatedIs=exempt&oneOff=250000&years=5" +
  "&price.print-first-sheet.without-vat=1%2C20&price.print-first-sheet.with-vat=1%2C50" +
  "&price.print-extra-sheet.without-vat=0%2C20&price.print-extra-sheet.with-vat=0%2C25" +
  "&price.sms.without-vat=0%2C40&price.sms.with-vat=0%2C50";
