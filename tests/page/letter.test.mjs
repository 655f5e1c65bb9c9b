// @ts-check
// For a Danish sender: how a letter may go, and who gets Digital Post, with the steps and the rules.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { focused, summaryLines } from "./form.mjs";
import { answerEnrolment, askDelivery, fillDay, tabTo } from "./rules.mjs";
import { coreTexts, LANGUAGES, opened } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const texts = coreTexts("en");
const verdict = "#delivery-form + .verdict";

/** @type {readonly [enrolled: string, status: string, address: string, channel: string, rule: string][]} */
const LETTERS = [
  ["yes", "1", "", "digital", "dk.delivery.digital"],
  ["no", "1", "yes", "paper", "dk.delivery.not-enrolled"],
  ["failed", "1", "yes", "hold", "dk.delivery.lookup"],
  ["no", "90", "yes", "closed", "dk.delivery.died"],
  ["yes", "70", "", "digital", "dk.delivery.cpr-status"],
  ["yes", "60", "", "hold", "dk.delivery.current-number"],
];

for (const [enrolled, status, address, channel, rule] of LETTERS) {
  test(`look-up ${enrolled}, status ${status}: ${channel}`, async () => {
    const { page } = await visitor.open("?lang=en#letter");
    await askDelivery(page, { enrolled, status, address });
    assert.equal(await page.locator(verdict).textContent(), opened(texts[`word.delivery.${channel}`]));
    const rules = await page
      .locator(".decision .rule a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.ok(rules.includes(`#rulebook/${rule}`), `${rules}`);
    assert.equal(await page.locator(".summary:visible").count(), 0, "an answer is no error of the form");
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language);
      assert.equal(await page.locator(verdict).textContent(), opened(coreTexts(language)[`word.delivery.${channel}`]));
    }
  });
}

test("not connected is not called exempt, and a rule that is no law says so", async () => {
  const { page } = await visitor.open("?lang=en#letter");
  await askDelivery(page, { enrolled: "no", status: "1", address: "" });
  assert.match(await page.locator(".decision:visible").innerText(), /the look-up does not state why/i);
  assert.doesNotMatch(await page.locator(".decision:visible").innerText(), /exempt/i);
  const doubts = await page.locator(".decision .certainty").allTextContents();
  assert.ok(doubts.includes(texts["word.certainty.chosen"] ?? "?"), `${doubts}`);
});

test("a day or a number that is none is an error at its field", async () => {
  const { page } = await visitor.open("?lang=en#letter");
  await fillDay(page, "exemption-delivery-available", "30-2-2026");
  await askDelivery(page, { enrolled: "yes", status: "1", address: "" });
  assert.deepEqual(await summaryLines(page), ["Enter the date as day, month and year"]);
  await page.locator(".summary a").click();
  assert.equal(await focused(page), "exemption-delivery-available-day");
  await fillDay(page, "exemption-delivery-available", "1-2-2026");
  assert.equal(await page.locator(".summary:visible").count(), 0);
  await page.fill("#exemption-delivery-age", "forty");
  await page.locator("#delivery-form button").click();
  assert.deepEqual(await summaryLines(page), ["Enter a whole number"]);
  await page.fill("#exemption-delivery-age", "40");
  await page.locator("#delivery-form button").click();
  assert.match(await page.locator(".decision:visible").innerText(), /1 February 2026/);
});

test("what is changed takes the answer away", async () => {
  const { page } = await visitor.open("?lang=en#letter");
  await askDelivery(page, { enrolled: "yes", status: "1", address: "" });
  await page.selectOption("#exemption-delivery-enrolled", "no");
  assert.equal(await page.locator(verdict).textContent(), "");
  assert.equal(await page.locator(".decision:visible").count(), 0);
});

test("who gets Digital Post, then and today", async () => {
  const { page } = await visitor.open("?lang=en#letter");
  await page.locator("#enrolment-form button").click();
  assert.equal((await summaryLines(page)).length, 3);
  await answerEnrolment(page, "31-10-2014");
  const told = page.locator("#enrolment-form + .verdict");
  assert.equal(await told.textContent(), opened(texts["word.enrolment.not-yet"]));
  assert.match(await page.locator(".decision:visible").innerText(), /1 November 2014/);
  await answerEnrolment(page, "1-11-2014");
  assert.equal(await told.textContent(), opened(texts["word.enrolment.automatic"]));

  await page.check("#exemption-enrolment-subject-company");
  assert.equal(await page.locator("#exemption-enrolment-age").isVisible(), false);
  await page.locator("#enrolment-form button").click();
  assert.deepEqual(await summaryLines(page), [texts["finding.exemption.enrolment.cvr.missing"]]);
});

test("from the look-ups to the rule by keys alone", async () => {
  const { page } = await visitor.open("?lang=en#letter");
  await tabTo(page, "exemption-delivery-enrolled");
  await page.keyboard.type("connected");
  await tabTo(page, "exemption-delivery-cprStatus");
  await page.keyboard.type("1:");
  await tabTo(page, "Determine the channel");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(verdict).textContent(), opened(texts["word.delivery.digital"]));
  await tabTo(page, "dk.delivery.cpr-status");
  await page.keyboard.press("Enter");
  await page.locator(".rule-alone:visible").waitFor();
  await page.goBack();
  await page.locator(verdict).waitFor();
  assert.equal(
    await page.locator(verdict).textContent(),
    opened(texts["word.delivery.digital"]),
    "the answer is still there",
  );
});
