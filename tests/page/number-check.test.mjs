// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { checkNumber, EXAMPLES, fieldErrors, focused, NUMBER, submit, summaryLines, tryExample } from "./form.mjs";
import { coreTexts } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** The rows of the result, as name and value. @param {import("playwright-core").Page} page */
const facts = (page) =>
  page
    .locator(".number-result dl > div")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

test("a CPR number is explained, with the rule behind the hint, and not repeated", async () => {
  const { page } = await visitor.open("?lang=da#number");
  await checkNumber(page, "010180-0002");
  assert.equal(await page.locator("main [role=status]:visible").innerText(), "Nummeret er skrevet rigtigt");
  assert.deepEqual(await facts(page), [
    ["Type nummer", "Et cpr-nummer"],
    ["Fødselsdato", "1. januar 1980"],
    ["Køn", "Kvinde"],
    ["Kontrolciffer", "Stemmer ikke, men datoen står på CPR-kontorets liste"],
    ["Skrivemåde", "Mellemrum og bindestreger betyder ikke noget"],
  ]);
  const findings = page.locator(".findings li");
  assert.equal(await findings.count(), 1);
  assert.equal(
    await findings.locator(".words").innerText(),
    coreTexts("da")["finding.identity.cpr.checksum.listed-date"],
  );
  assert.match(await findings.locator("code").innerText(), /^dk\.cpr\./);
  assert.doesNotMatch(await page.locator(".number-result").innerText(), /010180|0002/);
  assert.equal(await page.locator(".summary:visible").count(), 0);
});

test("a synthetic number is refused, and accepted where test numbers are", async () => {
  const { page } = await visitor.open("?lang=en#number");
  await checkNumber(page, "57912075186");
  assert.deepEqual(await summaryLines(page), [coreTexts("en")["finding.identity.synthetic.refused"]]);
  await page.check("#number-tests");
  await submit(page);
  assert.deepEqual(await summaryLines(page), []);
  assert.deepEqual(await facts(page), [
    ["Type of number", "A Norwegian D number"],
    ["Date of birth", "17 November 2020"],
    ["Sex", "Male"],
    ["Check digit", "Adds up"],
    ["Norwegian rule", "Both the current one and that from 2032"],
    ["Test number from", "Skatteetaten"],
  ]);
});

test("a number of the rule of 2032 is refused today, and tells neither date nor sex by that rule", async () => {
  const { page } = await visitor.open("?lang=en#number");
  await tryExample(page, EXAMPLES.newRule);
  assert.deepEqual(await facts(page), [
    ["Type of number", "A Norwegian national identity number"],
    ["Check digit", "Adds up"],
    ["Norwegian rule", "Only the one from 2032"],
    ["Test number from", "Skatteetaten"],
  ]);
  await page.uncheck("#number-new-rule");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [coreTexts("en")["finding.identity.norway.checksum"]]);
  assert.deepEqual((await facts(page)).at(2), ["Norwegian rule", "Only the one from 2032"]);
});

test("the other way to read the digits is named, with the rule that says so", async () => {
  const { page } = await visitor.open("?lang=en#number");
  await tryExample(page, EXAMPLES.twoReadings);
  assert.deepEqual((await facts(page)).at(0), ["Type of number", "A Norwegian helper number (H number)"]);
  assert.deepEqual((await facts(page)).at(-1), [
    "Could also be",
    "A Norwegian national identity numberTest number from NAV",
  ]);
  assert.equal(await page.locator(".findings code").innerText(), "no.ambiguous-months");
});

test("which kinds and which country are accepted can be chosen", async () => {
  const { page } = await visitor.open("?lang=en#number");
  const notAccepted = (/** @type {string} */ kind) =>
    coreTexts("en")["finding.identity.kind.not-accepted"]?.replace(
      "{kind}",
      coreTexts("en")[`word.kind.${kind}`] ?? "?",
    );
  await checkNumber(page, "09525952662");
  assert.deepEqual(await summaryLines(page), [notAccepted("hnummer")]);
  await page.locator("main summary").click();
  await page.check("#number-kinds-helpers");
  await submit(page);
  assert.equal(await page.locator("main [role=status]:visible").innerText(), "The number is correctly formed");
  await page.check("#number-kinds-companies");
  assert.equal(await page.locator(".number-result:visible").count(), 0, "the result was for another choice");
  await checkNumber(page, "070761-4285");
  assert.deepEqual(await summaryLines(page), [notAccepted("cpr")]);
  await page.check("#number-kinds-people");
  await page.check("#number-country-no");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [notAccepted("cpr")]);
  await page.check("#number-country-dk");
  await submit(page);
  assert.deepEqual(await summaryLines(page), []);
});

test("what comes of it is on the screen, however much stands above", async () => {
  const { page } = await visitor.open("?lang=en#number", { viewport: { width: 320, height: 640 } });
  await tryExample(page, EXAMPLES.twoReadings);
  const box = await page.locator(".number-result").boundingBox();
  assert.ok(box !== null && box.y >= 0 && box.y < 400, `${box?.y}`);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "submit", "the focus stays");
});

test("the page warns against real numbers", async () => {
  const { page } = await visitor.open("?lang=en#number");
  assert.match(await page.locator(".banner").innerText(), /Do not use real numbers/);
});

test("an error is said in the summary and at the field, and goes when it is mended", async () => {
  const { page } = await visitor.open("?lang=da#number");
  await submit(page);
  assert.equal(await focused(page), "summary");
  assert.deepEqual(await summaryLines(page), await fieldErrors(page));
  assert.match(await page.title(), /^Fejl: Tjek et nummer/);
  await page.fill(NUMBER, "070761-4285");
  assert.equal(await page.locator(".summary:visible, .message:visible").count(), 0);
  assert.equal(await page.title(), "Tjek et nummer – postregler");
});

test("a result does not outlive the number it was about", async () => {
  const { page } = await visitor.open("?lang=da#number");
  await checkNumber(page, "070761-4285");
  assert.equal((await facts(page)).length, 5);
  await page.locator(NUMBER).press("End");
  await page.keyboard.press("Backspace");
  assert.equal((await facts(page)).length, 0);
  assert.equal(await page.locator(".number-result:visible").count(), 0);
});

test("the examples do what they say", async () => {
  const { page } = await visitor.open("?lang=en#number");
  for (const button of await page.locator(".examples button").all()) {
    await button.click();
    assert.equal(await focused(page), NUMBER.slice(1));
    assert.equal(await page.inputValue(NUMBER), await button.innerText());
    await submit(page);
    assert.equal(await page.locator("main [role=status]:visible").innerText(), "The number is correctly formed");
  }
});

test("a browser that may not run the module is told so in words", async () => {
  const { page } = await visitor.open("");
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${visitor.url}?lang=en#number`);
  await page.reload();
  await checkNumber(page, "070761-4285");
  assert.equal(await focused(page), "summary");
  assert.match(await page.locator(".summary:visible").innerText(), /try another browser/);
});

test("what the core refuses to read is told in words, and nothing breaks", async () => {
  const { page, complaints } = await visitor.open("?lang=en#number");
  await page.evaluate((id) => Object.assign(document.querySelector(id) ?? {}, { value: "1".repeat(70_000) }), NUMBER);
  await submit(page);
  assert.equal(await focused(page), "summary");
  assert.match(await page.locator(".summary:visible").innerText(), /Make it shorter/);
  await page.evaluate((id) => Object.assign(document.querySelector(id) ?? {}, { value: "\ud800" }), NUMBER);
  await submit(page);
  assert.match(await page.locator(".summary:visible").innerText(), /Reload the page/);
  await checkNumber(page, "070761-4285");
  assert.equal(await page.locator(".summary:visible").count(), 0);
  assert.deepEqual(complaints, []);
});
