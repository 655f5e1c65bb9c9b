// @ts-check
// Helpers for the tools that show rules: rule book, checklists, letters and cases.
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

/** What the look-ups said of a receiver. @param {Page} page @param {{ enrolled: string, status: string, address: string }} said */
export async function askDelivery(page, { enrolled, status, address }) {
  await page.selectOption("#exemption-delivery-enrolled", enrolled);
  await page.selectOption("#exemption-delivery-cprStatus", status);
  await page.selectOption("#exemption-delivery-hasAddress", address);
  await page.locator("#delivery-form button").click();
}

/** A grown-up who lives in Denmark, as of a day. @param {Page} page @param {string} on */
export async function answerEnrolment(page, on) {
  await page.fill("#exemption-enrolment-age", "40");
  await page.selectOption("#exemption-enrolment-residence", "denmark");
  await page.selectOption("#exemption-enrolment-hasPersonnummer", "yes");
  await fillDay(page, "exemption-enrolment-on", on);
  await page.locator("#enrolment-form button").click();
}

/** A checklist as of a day. @param {Page} page @param {string} list @param {string} on */
export async function showList(page, list, on) {
  await page.selectOption("#readiness-check-checklist", list);
  await fillDay(page, "readiness-check-on", on);
  await submit(page);
}

/** The Norwegian agency's checklist as of a day. @param {Page} page @param {string} list @param {string} on */
export async function showAgencyList(page, list, on) {
  await page.selectOption("#readiness-check-authority", "state-agency");
  await showList(page, list, on);
}

/** Goes on with Tab until something with this id or name has the focus. @param {Page} page @param {string} wanted */
export async function tabTo(page, wanted) {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => [document.activeElement?.id, document.activeElement?.textContent]);
    if (here.includes(wanted)) return;
  }
  throw new Error(`"${wanted}" cannot be reached`);
}

/** Adds an event to the case. @param {Page} page @param {string} kind @param {string} day @param {Record<string, string>} [said] */
export async function addEvent(page, kind, day, said = {}) {
  await page.selectOption("#exemption-advance-kind", kind);
  await fillDay(page, "exemption-advance-day", day);
  for (const [name, value] of Object.entries(said)) await page.selectOption(`#exemption-advance-${name}`, value);
  await page.locator("#case-form button[type=submit]").click();
}

/** A request of 2014 that was granted. @param {Page} page */
export async function grantedCase(page) {
  await addEvent(page, "received", "8-4-2014", { channel: "attendance", applicant: "citizen" });
  await addEvent(page, "form-checked", "8-4-2014", { filled: "yes", declared: "yes", signed: "yes" });
  await addEvent(page, "identity-checked", "8-4-2014", { identity: "passport" });
  await addEvent(page, "granted", "8-4-2014");
}

/** An exemption as of a day. @param {Page} page @param {string} registered @param {string} on */
export async function askTerm(page, registered, on) {
  await fillDay(page, "exemption-term-registered", registered);
  await fillDay(page, "exemption-term-on", on);
  await page.locator("#term-form button").click();
}

/** What is a field of the page for a Norwegian sender called. @param {string} operation @param {string} name */
export const senderField = (operation, name) => `#reservation-${operation}-${name}`;

/** Answers the questions of the category that are shown. @param {Page} page @param {Record<string, "yes" | "no" | "unsure">} replies */
export async function answerQuestions(page, replies) {
  const folded = page.locator(".sender details:has(#reservation-classify-decision-yes)");
  if (!(await folded.evaluate((details) => details.hasAttribute("open")))) await folded.locator("summary").click();
  for (const [question, reply] of Object.entries(replies)) {
    await page.check(senderField("classify", `${question}-${reply}`));
  }
}

/** A letter of a category to somebody of whom the register says this. @param {Page} page @param {string} category @param {string} sample */
export async function sendLetter(page, category, sample) {
  await page.selectOption(senderField("decide-channel", "message-category"), category);
  await page.locator(`[data-sample="${sample}"]`).click();
  await page.locator("#channel-form button[type=submit]").click();
}

/** The example of a section of the page for a Norwegian sender. @param {Page} page @param {"deadlines" | "notice" | "mailbox"} section */
export async function tryExampleOf(page, section) {
  await page.locator(`#${section}-form button.quiet`).first().click();
  await page.locator(`#${section}-form button[type=submit]`).click();
}

export const RECIPIENTS = "#dispatch-preflight-file";

/** A list of recipients gone through, to its result. @param {Page} page @param {string} [content] the page's own example if left out */
export async function checkList(page, content) {
  if (content === undefined) await page.locator("#preflight-form button.quiet").click();
  else {
    const buffer = Buffer.from(content);
    await page.setInputFiles(RECIPIENTS, { name: "list.ndjson", mimeType: "application/x-ndjson", buffer });
  }
  await page.locator("#preflight-form button[type=submit]").click();
  await page.locator("#preflight-form ~ .decision:visible").waitFor();
}
