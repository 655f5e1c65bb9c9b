// @ts-check
// An exemption case, event by event, and the term of the exemption.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { focused, summaryLines } from "./form.mjs";
import { addEvent, askTerm, fillDay, grantedCase, tabTo } from "./rules.mjs";
import { coreTexts, LANGUAGES, opened } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const texts = coreTexts("en");

/** @param {import("playwright-core").Page} page */
const state = (page) => page.locator("#case-form + .verdict > span").nth(1).textContent();

/** @param {import("playwright-core").Page} page */
const offered = (page) =>
  page
    .locator("#exemption-advance-kind option")
    .evaluateAll((all) => all.map((option) => /** @type {HTMLOptionElement} */ (option).value).filter(Boolean));

test("the whole way in 2014, and only what can follow is offered", async () => {
  const { page } = await visitor.open("?lang=en#case");
  assert.deepEqual(await offered(page), ["received"]);
  await grantedCase(page);
  assert.equal(await state(page), opened(texts["word.case.granted"]));
  assert.ok(!(await offered(page)).includes("granted"));
  assert.equal(await focused(page), "exemption-advance-kind", "on with the next one");

  await addEvent(page, "municipal-part-filled", "8-4-2014");
  await addEvent(page, "registered", "8-4-2014", { role: "caseworker" });
  assert.deepEqual(await summaryLines(page), [texts["finding.exemption.case.role-2014"]]);
  assert.equal(await state(page), opened(texts["word.case.granted"]), "what cannot be is not added");
  await addEvent(page, "registered", "8-4-2014", { role: "myndighedsmedarbejder", login: "employee-signature" });
  await addEvent(page, "unopened-post-handled", "8-4-2014", { post: "not-wanted" });
  for (const kind of ["receipt-given", "archived", "journalised", "closed"]) await addEvent(page, kind, "8-4-2014");
  assert.equal(await state(page), opened(texts["word.case.active"]));
  assert.match(await page.locator(".decision .facts").innerText(), /1 November 2016/);
  assert.equal(await page.locator(".decision .steps > li").count(), 11);

  await page.getByRole("button", { name: "Remove last event" }).click();
  assert.notEqual(await state(page), opened(texts["word.case.active"]));
  await page.getByRole("button", { name: "New case" }).click();
  assert.equal(await state(page), opened(texts["word.case.none"]));
  assert.deepEqual(await offered(page), ["received"]);
});

test("what is still needed is told before it is tried", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await addEvent(page, "received", "8-4-2014", { channel: "post", applicant: "citizen" });
  assert.equal(await state(page), opened(texts["word.case.awaiting-attendance"]));
  await addEvent(page, "attended", "9-4-2014", { applicant: "citizen" });
  const next = page.locator(".following li.waits").filter({ hasText: texts["word.event.granted"] ?? "?" });
  const needs = await next.locator(".needs li").allTextContents();
  assert.ok(needs.includes(texts["word.need.identity"] ?? "?"), `${needs}`);
  await addEvent(page, "granted", "9-4-2014");
  assert.equal((await summaryLines(page)).length, needs.length);
});

test("nothing chosen, a day that is none, a day before the last: each is said at its field", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await page.locator("#case-form button[type=submit]").click();
  assert.equal((await summaryLines(page)).length, 1);
  await addEvent(page, "received", "30-2-2014", { channel: "attendance", applicant: "citizen" });
  assert.deepEqual(await summaryLines(page), ["Enter the date as day, month and year"]);
  await addEvent(page, "received", "8-4-2014", { channel: "attendance", applicant: "" });
  assert.deepEqual(await summaryLines(page), [texts["finding.exemption.case.field-missing"]]);
  await addEvent(page, "received", "8-4-2014", { channel: "attendance", applicant: "citizen" });
  assert.equal(await page.locator(".summary:visible").count(), 0);
  await addEvent(page, "identity-checked", "7-4-2014", { identity: "passport" });
  assert.deepEqual(await summaryLines(page), [texts["finding.exemption.case.day-backwards"]]);
});

test("a refusal carries what it owes, and that there is no appeal", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await addEvent(page, "received", "8-4-2014", { channel: "post", applicant: "citizen" });
  await addEvent(page, "refused", "9-5-2014", { reason: "no-attendance" });
  const told = await page.locator(".decision:visible .message .words").allTextContents();
  for (const owed of ["help-owed", "writing-on-demand", "no-appeal"]) {
    assert.ok(told.includes(texts[`finding.exemption.case.${owed}`] ?? "?"), owed);
  }
});

test("since November 2021 a refusal is in writing", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await addEvent(page, "received", "8-4-2026", { channel: "post", applicant: "citizen" });
  await addEvent(page, "refused", "9-5-2026", { reason: "no-attendance" });
  const told = await page.locator(".decision:visible .message .words").allTextContents();
  for (const owed of ["writing-owed", "reasons-owed", "help-owed", "no-appeal"]) {
    assert.ok(told.includes(texts[`finding.exemption.case.${owed}`] ?? "?"), owed);
  }
});

test("a case by keys alone, in every language", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await tabTo(page, "exemption-advance-kind");
  await page.keyboard.press("ArrowDown");
  for (const keys of ["8", "4", "2014"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(keys);
  }
  await tabTo(page, "exemption-advance-channel");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "exemption-advance-applicant");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "Add event");
  await page.keyboard.press("Enter");
  for (const language of LANGUAGES) {
    await chooseLanguage(page, language);
    assert.equal(await state(page), opened(coreTexts(language)["word.case.being-checked"]));
    assert.equal(await page.locator(".steps > li").count(), 1);
  }
});

test("how long: 1 November of the second year, and permanent since", async () => {
  const { page } = await visitor.open("?lang=en#case");
  await askTerm(page, "31-12-2014", "1-6-2015");
  const told = page.locator("#term-form ~ .decision");
  assert.match(await told.innerText(), /1 November 2016/);
  await askTerm(page, "1-10-2017", "21-11-2026");
  assert.doesNotMatch(await told.innerText(), /Expiry date/);
  assert.match(await told.innerText(), /bank/, "what it does not bring is told as well");
  await page.selectOption("#exemption-term-change", "died");
  await fillDay(page, "exemption-term-changeDay", "1-1-2020");
  await page.locator("#term-form button").click();
  assert.equal(await page.locator("#term-form + .verdict").textContent(), "The exemption is not in force on that date");
  await fillDay(page, "exemption-term-changeDay", "1-1-2010");
  await page.locator("#term-form button").click();
  assert.deepEqual(await summaryLines(page), [texts["finding.exemption.term.change.before-registration"]]);
});
