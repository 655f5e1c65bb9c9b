// @ts-check
// Using the tools that stand with the rules: the rule book, checklists, letters and cases.
import { submit } from "./form.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** Fills in the three parts of a date. @param {Page} page @param {string} id @param {string} day such as 21-11-2026 */
export async function fillDay(page, id, day) {
  const parts = day.split("-");
  for (const [at, part] of ["day", "month", "year"].entries()) await page.fill(`#${id}-${part}`, parts[at] ?? "");
}

/** Only what is our own conclusion, on a day. @param {Page} page */
export async function showUnsure(page) {
  await page.selectOption("#rulebook-list-certainty", "inferred");
  await page.selectOption("#rulebook-list-area", "exemption");
  await fillDay(page, "rulebook-list-inForceOn", "1-5-2014");
  await submit(page);
}

/** The example of the rule that is open, asked here. @param {Page} page */
export async function tryRule(page) {
  await page.locator(".at-work summary").click();
  await page.locator(".at-work button").click();
}

/** The names of the rules that are shown. @param {Page} page */
export const rulesShown = (page) => page.locator(".rules .rule-card h3").allInnerTexts();
