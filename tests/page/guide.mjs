// @ts-check
// Using the guides as a person does.

/** @typedef {import("playwright-core").Page} Page */

/** For each guide the answers that lead to something to do. */
export const RESULTS = {
  "dk-paper": ["self", "yes", "denmark", "no", "yes", "no", "yes"],
  "dk-bring": ["helper", "no", "yes"],
  "no-reserve": ["self", "paper", "yes", "yes"],
  "no-mailbox": ["self", "yes", "no", "yes"],
};

export const GUIDES = /** @type {(keyof typeof RESULTS)[]} */ (Object.keys(RESULTS));

/** What the page asks or answers. @param {Page} page */
export const headingOf = (page) => page.locator("postregler-guide :is(h1, h2)").first().innerText();

/** @param {Page} page @param {readonly string[]} answers */
export async function answerGuide(page, answers) {
  for (const answer of answers) {
    await page.locator(`postregler-guide input[value=${answer}]`).check();
    await page.locator("postregler-guide [type=submit]").click();
  }
}
