// @ts-check
// Using the forms of the page as a person does.

/** @typedef {import("playwright-core").Page} Page */

export const NUMBER = "#identity-check-number";

/** @param {string} name */
export const field = (name) => `#exemption-check-request-${name}`;

/** @param {Page} page */
export const submit = (page) => page.locator("main form:visible button[type=submit]").click();

/** @param {Page} page @param {string} number */
export async function checkNumber(page, number) {
  await page.fill(NUMBER, number);
  await submit(page);
}

/** The examples of the number check, by their place in the list. */
export const EXAMPLES = { newRule: 4, twoReadings: 5, company: 6 };

/** @param {Page} page @param {number} example */
export async function tryExample(page, example) {
  await page.locator(".examples button").nth(example).click();
  await submit(page);
}

/** Answers that are nobody's. */
export const ANSWERS = {
  name: "Eksempel Eksempelsen",
  number: "070761-4285",
  address: "Prøvevej 1, 2. tv.\n9999 Prøveby",
  otherAddress: "Venteværelset\nAnden Vej 2",
};

/** @param {Page} page */
export async function fillRequest(page) {
  await page.fill(field("name"), ANSWERS.name);
  await page.fill(field("number"), ANSWERS.number);
  await page.fill(field("address"), ANSWERS.address);
  await page.check(field("declaration"));
  await page.check(field("unopenedPost"));
  await page.fill(field("otherAddress"), ANSWERS.otherAddress);
  await page.fill(field("date-day"), "2");
  await page.fill(field("date-month"), "3");
  await page.fill(field("date-year"), "2026");
  await page.check(field("signature"));
  await page.check(field("capacity-self"));
}

/** The lines of the error summary that is open. @param {Page} page */
export const summaryLines = (page) => page.locator(".summary:visible li").allInnerTexts();

/** The errors at the fields, in the order of the page. @param {Page} page */
export const fieldErrors = (page) => page.locator("main form:visible .message.error .words").allInnerTexts();

/** @param {Page} page @returns {Promise<string>} */
export const focused = (page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className || "");
