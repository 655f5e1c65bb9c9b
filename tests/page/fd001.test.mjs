// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { ANSWERS, field, fieldErrors, fillRequest, focused, submit, summaryLines } from "./form.mjs";
import { allTexts, coreTexts } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const open = () => visitor.open("?lang=da#fd001");
const da = coreTexts("da");

const MISSING = ["name", "number", "address", "declaration", "date", "signature", "capacity"];

test("an empty form gives everything that is missing, in the order of the form", async () => {
  const { page } = await open();
  await submit(page);
  const wanted = MISSING.map((name) => da[`finding.exemption.${name}.missing`]);
  assert.deepEqual(await summaryLines(page), wanted);
  assert.deepEqual(await fieldErrors(page), wanted, "the same words at the fields");
  assert.equal(await focused(page), "summary");
  assert.match(await page.title(), /^Fejl: /);
  const above = await page.locator(".summary:visible + h1").count();
  assert.equal(above, 1, "the summary stands above the heading");
});

test("each line of the summary leads to its field, and the address stays as it was", async () => {
  const { page } = await open();
  await submit(page);
  const address = page.url();
  const wanted = ["name", "number", "address", "declaration", "date-day", "signature", "capacity-self"];
  for (const [index, name] of wanted.entries()) {
    await page.locator(".summary:visible a").nth(index).click();
    assert.equal(await focused(page), field(name).slice(1));
  }
  assert.equal(page.url(), address);
});

test("a wrong field is marked as such and tied to its message", async () => {
  const { page } = await open();
  await submit(page);
  for (const name of ["name", "number", "address", "declaration", "signature"]) {
    assert.deepEqual(await descriptionOf(page, field(name)), [true, da[`finding.exemption.${name}.missing`]], name);
  }
  for (const part of ["day", "month", "year"]) {
    assert.deepEqual(await descriptionOf(page, field(`date-${part}`)), [true, da["finding.exemption.date.missing"]]);
  }
  assert.deepEqual(await descriptionOf(page, "fieldset[role=radiogroup]"), [
    true,
    da["finding.exemption.capacity.missing"],
  ]);
});

test("nothing is said before the person submits or leaves something wrong", async () => {
  const { page } = await open();
  const said = page.locator(".message:visible, .summary:visible");
  assert.equal(await said.count(), 0);
  // Through the whole form without answering anything.
  for (let step = 0; step < 20; step++) await page.keyboard.press("Tab");
  assert.equal(await said.count(), 0);
  await page.locator(field("number")).pressSequentially("0707");
  assert.equal(await said.count(), 0, "not while typing");
  await page.keyboard.press("Tab");
  assert.deepEqual(await fieldErrors(page), [da["finding.identity.cpr.length"]?.replace("{digits}", "4")]);
  assert.equal(await page.locator(".summary:visible").count(), 0);
  await page.fill(field("number"), "");
  await page.keyboard.press("Tab");
  assert.equal(await said.count(), 0, "an empty field is not held against anybody");
});

test("an error goes as soon as it is mended, here and in the summary", async () => {
  const { page } = await open();
  await submit(page);
  await page.locator(field("name")).pressSequentially("E");
  assert.equal((await summaryLines(page)).includes(da["finding.exemption.name.missing"] ?? ""), false);
  assert.equal(await page.locator(field("name")).getAttribute("aria-invalid"), null);
  await page.check(field("declaration"));
  await page.check(field("capacity-self"));
  assert.deepEqual(
    await summaryLines(page),
    ["number", "address", "date", "signature"].map((name) => da[`finding.exemption.${name}.missing`]),
  );
  await fillRequest(page);
  assert.equal(await page.locator(".summary:visible, .message.error:visible").count(), 0);
  assert.equal(await page.title(), "FD 001: post på papir – postregler");
});

test("the link somebody is on its way to stays while another error comes or goes", async () => {
  const { page } = await open();
  await submit(page);
  await page.fill(field("number"), "12");
  await page.locator(field("name")).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    da["finding.exemption.capacity.missing"],
  );
  assert.deepEqual(await summaryLines(page), await fieldErrors(page));
});

test("a click is not lost to a message that appears on the way", async () => {
  const { page } = await open();
  await page.fill(field("number"), "12");
  await page.locator(field("declaration")).click();
  assert.equal(await page.isChecked(field("declaration")), true);
  await page.locator(`${field("number")}-messages .error`).waitFor();
});

test("a warning or a hint is said and stops nobody", async () => {
  const { page } = await open();
  await fillRequest(page);
  await page.fill(field("number"), "010180-0002");
  await page.check(field("capacity-guardian"));
  assert.equal(await page.locator(`${field("number")}-messages .message.hint`).count(), 1);
  assert.equal(await page.locator(field("number")).getAttribute("aria-invalid"), null);
  await submit(page);
  assert.equal(await page.locator(".summary:visible").count(), 0);
  assert.deepEqual(await page.locator(".sheet .message .words").allInnerTexts(), [
    da["finding.identity.cpr.checksum.listed-date"],
    da["finding.exemption.capacity.guardian"],
  ]);
});

test("a complete form says what comes next and shows the answers to look through", async () => {
  const { page } = await open();
  await fillRequest(page);
  await submit(page);
  const sheet = await page.locator(".sheet").innerText();
  assert.ok(sheet.includes(da["word.state.awaiting-attendance"] ?? "?"));
  assert.ok(sheet.includes(allTexts("da")["form.result.not-official"] ?? "?"));
  for (const answer of Object.values(ANSWERS)) assert.ok(sheet.includes(answer), answer);
  assert.match(await page.title(), /^Huskeseddel til FD 001/);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
});

test("the answers can be changed, and cleared", async () => {
  const { page } = await open();
  await fillRequest(page);
  await submit(page);
  await page.getByRole("button", { name: "Ret svarene" }).click();
  assert.equal(await page.inputValue(field("name")), ANSWERS.name);
  await page.fill(field("name"), "En anden");
  await submit(page);
  assert.match(await page.locator(".sheet").innerText(), /En anden/);
  await page.getByRole("button", { name: "Slet alt" }).click();
  assert.equal(await page.locator(".message:visible, .summary:visible").count(), 0);
  assert.equal(await page.locator(field("otherAddress")).isVisible(), false);
  for (const input of await page.locator("form:visible input[type=text], form:visible textarea").all()) {
    assert.equal(await input.inputValue(), "");
  }
  assert.equal(await page.locator("form:visible :checked").count(), 0);
  assert.doesNotMatch(await page.content(), /En anden|Venteværelset/);
});

test("the example is a complete form", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Udfyld med et eksempel" }).click();
  await submit(page);
  assert.equal(await page.locator(".sheet:visible").count(), 1);
});

test("the other address is asked for only with the wish it belongs to, and counts only then", async () => {
  const { page } = await open();
  await fillRequest(page);
  await page.uncheck(field("unopenedPost"));
  assert.equal(await page.locator(field("otherAddress")).isVisible(), false);
  await submit(page);
  assert.doesNotMatch(await page.locator(".sheet").innerText(), /Venteværelset/);
});

/**
 * Whether a control is marked as wrong, and the error among the texts that describe it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} control
 */
const descriptionOf = (page, control) =>
  page.locator(control).evaluate((element) => {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
    const words = ids.map((id) => document.getElementById(id)?.querySelector(".words")?.textContent).find(Boolean);
    return [element.getAttribute("aria-invalid") === "true", words];
  });
