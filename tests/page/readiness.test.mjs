// @ts-check
// A municipality's checklist: ticked, judged as of a day, printed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { focused, submit, summaryLines } from "./form.mjs";
import { fillDay, showAgencyList, showList, tabTo } from "./rules.mjs";
import { coreTexts, LANGUAGES, opened } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {import("playwright-core").Page} page @param {string} item */
const state = (page, item) => page.locator(`#ready-${item}-state .state span span`).first().textContent();

const texts = coreTexts("en");

test("done, proven, to come, missing and overdue, as of each day", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  await showList(page, "march-2014", "20-2-2014");
  assert.equal(await page.locator(".checklist tbody tr").count(), 16);
  assert.equal(await state(page, "place"), opened(texts["word.readiness.upcoming"]));
  await page.check("#ready-place");
  assert.equal(await state(page, "place"), opened(texts["word.readiness.done-without-evidence"]));
  await page.check("#ready-place-proof");
  assert.equal(await state(page, "place"), opened(texts["word.readiness.done"]));

  await fillDay(page, "readiness-check-by", "1-3-2014");
  await submit(page);
  assert.equal(await state(page, "procedure"), opened(texts["word.readiness.missing"]));
  await fillDay(page, "readiness-check-by", "");
  await showList(page, "march-2014", "2-3-2014");
  assert.equal(await state(page, "procedure"), opened(texts["word.readiness.overdue"]));
  assert.equal(await state(page, "place"), opened(texts["word.readiness.done"]), "what was ticked stays");
  assert.match(await page.locator(".readiness > .verdict").innerText(), /overdue/);
  await page.getByRole("button", { name: "Clear all ticks" }).click();
  assert.equal(await page.locator(".checklist :checked").count(), 0);
});

test("proof means done, and not done means no proof", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  await showList(page, "march-2014", "20-2-2014");
  await page.check("#ready-cover-proof");
  assert.ok(await page.isChecked("#ready-cover"));
  assert.match(await page.locator("tr:has(#ready-cover)").innerText(), /To be done first/);
  await page.uncheck("#ready-cover");
  assert.equal(await page.isChecked("#ready-cover-proof"), false);
});

test("a day that is none is an error, one that has been is told", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  await fillDay(page, "readiness-check-by", "30-2-2030");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [texts["finding.readiness.by.impossible"]]);
  await fillDay(page, "readiness-check-by", "");
  await showList(page, "", "31-2-2014");
  assert.deepEqual(await summaryLines(page), ["Enter the date as day, month and year"]);
  await showList(page, "", "1-6-2014");
  assert.equal(await page.locator(".checklist tbody tr").count(), 24, "both lists of 2014 are meant on that day");
});

test("ticked by keys alone, the focus stays, and every language says the same", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  await showList(page, "november-2014", "1-6-2014");
  await page.locator("main form button").focus();
  await tabTo(page, "ready-project-leader");
  await page.keyboard.press("Space");
  assert.equal(await focused(page), "ready-project-leader");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  assert.ok(await page.isChecked("#ready-project-leader"));
  for (const language of LANGUAGES) {
    await chooseLanguage(page, language);
    const own = coreTexts(language);
    assert.equal(await page.locator("#ready-project-leader-text").textContent(), own["word.item.project-leader"]);
    assert.ok(await page.isChecked("#ready-project-leader"));
  }
});

test("on paper there is the list and nothing to press", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  await showList(page, "march-2014", "20-2-2014");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await page.getByRole("button", { name: "Print the checklist" }).click();
  assert.equal(await page.locator("body.printed").count(), 1);
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  assert.ok(paper.includes(texts["word.item.place"] ?? "?"));
  assert.equal(await page.locator("button:visible, form input:visible, form select:visible").count(), 0);
});

test("a Norwegian agency: what stands in the way, what does not concern it, and goals", async () => {
  const { page } = await visitor.open("?lang=en#readiness");
  assert.equal(await page.locator("#readiness-check-agency-supplier").isVisible(), false, "only Norway asks for it");
  await showAgencyList(page, "agency-2014", "1-2-2016");
  assert.equal(await page.locator(".checklist tbody tr").count(), 28);
  const systems = page.locator("tr:has(#ready-register-systems)");
  assert.match(await systems.innerText(), /Carry out a risk analysis/);
  assert.equal(await state(page, "register-systems"), opened(texts["word.readiness.overdue"]));
  assert.equal(await state(page, "in-use"), opened(texts["word.readiness.upcoming"]));
  assert.equal(await state(page, "supplier-terms"), opened(texts["word.readiness.overdue"]));

  await page.check("#ready-register-systems");
  assert.match(await systems.innerText(), /Do not connect before the risk analysis is done/);
  await page.selectOption("#readiness-check-agency-supplier", "no");
  await page.fill("#readiness-check-mailboxShare", "59,9");
  await submit(page);
  assert.equal(await state(page, "supplier-terms"), opened(texts["word.readiness.not-applicable"]));
  assert.match(await page.locator(".uptake").innerText(), /The target for the year has not been reached/);

  await page.fill("#readiness-check-mailboxShare", "a third");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [texts["finding.readiness.share.unreadable"]]);
  await page.fill("#readiness-check-mailboxShare", "");
  await page.selectOption("#readiness-check-authority", "");
  await showList(page, "", "1-6-2014");
  assert.equal(await page.locator(".checklist tbody tr").count(), 24, "back in Denmark");
  assert.equal(await page.locator(".uptake").isVisible(), false);
});
