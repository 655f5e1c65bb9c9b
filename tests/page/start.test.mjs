// @ts-check
// The front page: for whom there is what, and which country.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";
import { eventually } from "../wait.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** What is offered, in order. @param {import("playwright-core").Page} page */
const offered = (page) =>
  page.locator("main .card a:visible").evaluateAll((links) => links.map((link) => link.getAttribute("href")));

const DANISH = ["#dk-paper", "#dk-bring", "#fd001", "#attendance", "#case", "#letter"];
const NORWEGIAN = ["#no-reserve", "#no-mailbox", "#sender"];

test("it says for whom it is, citizens first", async () => {
  for (const language of LANGUAGES) {
    const { page } = await visitor.open(`?lang=${language}`);
    const texts = allTexts(language);
    const audiences = ["citizens", "authorities", "vendors", "all"].map((who) => texts[`start.${who}`]);
    assert.deepEqual(await page.locator("main h2").allInnerTexts(), audiences);
    assert.deepEqual((await offered(page)).slice(0, 2), ["#dk-paper", "#dk-bring"]);
  }
});

test("on a phone the way to the first guide is on the first screen", async () => {
  const { page } = await visitor.open("?lang=da", { viewport: { width: 375, height: 812 } });
  const link = await page.locator("main .card a").first().boundingBox();
  assert.ok(link !== null && link.y + link.height < 812, `${link?.y}`);
});

test("the country is chosen in the address, kept with the language, and never guessed", async () => {
  const { page } = await visitor.open("?lang=da", { locale: "nb-NO", timezoneId: "Europe/Oslo" });
  const all = await offered(page);
  assert.ok([...DANISH, ...NORWEGIAN].every((hash) => all.includes(hash)));
  await page.locator(".countries a").nth(2).click();
  assert.equal(page.url(), `${visitor.url}?lang=da&country=no`);
  assert.equal(await page.locator(".countries [aria-current]").innerText(), allTexts("da")["country.no"]);
  const some = await offered(page);
  assert.ok(NORWEGIAN.every((hash) => some.includes(hash)) && !DANISH.some((hash) => some.includes(hash)));
  await chooseLanguage(page, "nb");
  assert.equal(page.url(), `${visitor.url}?lang=nb&country=no`);
  assert.deepEqual(await offered(page), some);
  await page.goBack();
  await page.goBack();
  await eventually(async () => assert.deepEqual(await offered(page), all));
  await page.goto(`${visitor.url}?country=dk`);
  assert.ok((await offered(page)).every((hash) => !NORWEGIAN.includes(hash ?? "")));
  await page.locator(".countries a").first().click();
  await eventually(async () => assert.deepEqual(await offered(page), all));
});

test("the list of tools is for those who use tools", async () => {
  const { page } = await visitor.open("?lang=da");
  assert.equal(await page.locator(".tools").isVisible(), false);
  await page.locator("main .card a").first().click();
  await page.locator("postregler-guide h1").waitFor();
  assert.equal(await page.locator(".tools").isVisible(), false);
  await page.goto(`${visitor.url}?lang=da#attendance`);
  await page.locator(".tools").waitFor();
});

test("on a phone the list of tools is folded away until somebody asks for it", async () => {
  const { page } = await visitor.open("?lang=da#attendance", { viewport: { width: 375, height: 700 } });
  const tool = page.locator(".tools a[href='#number']");
  await page.locator("main form").waitFor();
  assert.equal(await tool.isVisible(), false);
  // The tool itself is on the first screen.
  assert.ok(((await page.locator("main form").boundingBox())?.y ?? 700) < 600);
  await page.locator(".tools summary").focus();
  await page.keyboard.press("Enter");
  await tool.click();
  await page.locator("#number-tests").waitFor();
  assert.equal(await tool.isVisible(), false);

  await page.setViewportSize({ width: 700, height: 375 });
  await tool.waitFor();
  assert.equal(await page.locator(".tools summary").isVisible(), false);
  await page.locator(".tools a[href='#attendance']").click();
  await tool.waitFor();
});
