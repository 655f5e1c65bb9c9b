// @ts-check
// Using the forms of the page as a person does.
import { until } from "../wait.mjs";

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

/** Synthetic answers. */
export const ANSWERS = {
  name: "Eksempel Eksempelsen",
  number: "070761-4285",
  address: "Prøvevej 1, 2. tv.\n9999 Prøveby",
  otherAddress: "Venteværelset\nAnden Vej 2",
};

/** @typedef {{ capacity?: string, comes?: string, residence?: string, document?: string, signature?: string, assessed?: boolean }} Who */

/** @param {Page} page @param {string} part */
async function fillDate(page, part) {
  for (const [name, value] of [
    ["day", "2"],
    ["month", "3"],
    ["year", "2026"],
  ]) {
    await page.fill(field(`${part}-${name}`), `${value}`);
  }
}

/** How each question is answered, by its place in the address. @type {Record<string, (page: Page, who: Who) => Promise<unknown>>} */
const ANSWERED = {
  capacity: (page, who) => page.check(field(`capacity-${who.capacity ?? "self"}`)),
  "signer-name": (page) => page.fill(field("signer-name"), "Underskriver Prøve"),
  comes: (page, who) => page.check(field(`proxy-${who.comes ?? "signer"}`)),
  residence: (page, who) => page.check(field(`residence-${who.residence ?? "registered"}`)),
  name: (page) => page.fill(field("name"), ANSWERS.name),
  number: (page) => page.fill(field("number"), ANSWERS.number),
  address: (page) => page.fill(field("address"), ANSWERS.address),
  async declaration(page, who) {
    await page.check(field("declaration"));
    if (who.assessed) await page.check(field("assessedGround"));
  },
  "unopened-post": (page) => page.check(field("unopenedPost")),
  "other-address": (page) => page.fill(field("otherAddress"), ANSWERS.otherAddress),
  document: (page, who) => page.check(field(`proxy-document-${who.document ?? "fd-001-f"}`)),
  "representative-name": (page) => page.fill(field("proxy-representativeName"), "Anden Prøve"),
  async "proxy-signed"(page) {
    await page.check(field("proxy-principalSignature"));
    await page.check(field("proxy-representativeSignature"));
  },
  "proxy-date": (page) => fillDate(page, "proxy-date"),
  checker: (page) => page.fill(field("identityCheck-checker"), "Plejehjemmet Prøven"),
  async checked(page) {
    await page.check(field("identityCheck-stated"));
    await page.check(field("identityCheck-signature"));
  },
  "check-date": (page) => fillDate(page, "identityCheck-date"),
  date: (page) => fillDate(page, "date"),
  signature: (page, who) => page.check(field(`signature-${who.signature ?? "signs"}`)),
};

/** The page of the form that is open. @param {Page} page */
export const step = (page) => new URL(page.url()).hash.replace(/^#fd001\/?/, "");

/** Opens a page of the form, as a link would. @param {Page} page @param {string} name */
export async function openStep(page, name) {
  if (step(page) === name) return;
  await arriving(page, () => page.evaluate((hash) => void (location.hash = hash), `#fd001/${name}`));
}

/** Waits until what was done has opened another page of the form. @param {Page} page @param {() => Promise<unknown>} act */
export async function arriving(page, act) {
  const before = page.url();
  await act();
  await until(
    page,
    (url) => location.href !== url && ["H1", "INPUT", "TEXTAREA"].includes(document.activeElement?.tagName ?? ""),
    before,
  );
}

/** @param {Page} page */
export const goOn = (page) => arriving(page, () => submit(page));

/** Answers every question that is asked, from the first one to the review; gives the pages in between. @param {Page} page @param {Who} [who] */
export async function fillRequest(page, who = {}) {
  await openStep(page, "capacity");
  return finish(page, who);
}

/** Answers what is still asked for, up to the review. @param {Page} page @param {Who} [who] */
export async function finish(page, who = {}) {
  const passed = [];
  while (step(page) !== "review") {
    passed.push(step(page));
    await ANSWERED[step(page)]?.(page, who);
    await goOn(page);
  }
  return passed;
}

/** From the review to what comes of it. @param {Page} page @param {Who} [who] */
export async function prepare(page, who) {
  await fillRequest(page, who);
  await goOn(page);
}

/** Answers one question otherwise, and comes back to the review. @param {Page} page @param {string} name @param {string} value */
export async function change(page, name, value) {
  await openStep(page, name);
  await page.locator("main form :is(input[type=text], textarea)").fill(value);
  await goOn(page);
}

/** @param {string} name */
export const attendanceField = (name) => `#exemption-check-attendance-${name}`;

/** The lines of the error summary that is open. @param {Page} page */
export const summaryLines = (page) => page.locator(".summary:visible li").allInnerTexts();

/** The errors at the fields, in the order of the page. @param {Page} page */
export const fieldErrors = (page) => page.locator("main form:visible .message.error .words").allInnerTexts();

/** @param {Page} page @returns {Promise<string>} */
export const focused = (page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className || "");
