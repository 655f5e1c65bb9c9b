// @ts-check
// The page without a mouse: each flow from the start to its end with keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { FILE, holdFiles, letGo, result } from "./column.mjs";
import { field, focused } from "./form.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** Goes on with Tab until something with this id or name has the focus. @param {Page} page @param {string} wanted */
async function tabTo(page, wanted) {
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => [document.activeElement?.id, document.activeElement?.textContent]);
    assert.ok(await hasVisibleFocus(page), `no visible focus at ${here}`);
    if (here.includes(wanted)) return;
  }
  assert.fail(`"${wanted}" cannot be reached`);
}

/** @param {Page} page */
const hasVisibleFocus = (page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return true;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
  });

test("past the header", async () => {
  const { page } = await visitor.open("?lang=en#number");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skip to content");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "main");
  assert.match(page.url(), /#number$/);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "identity-check-number");
});

test("checking a number", async () => {
  const { page } = await visitor.open("?lang=en");
  await tabTo(page, "Check a number");
  await page.keyboard.press("Enter");
  await page.locator("main h1:visible").filter({ hasText: "Check a number" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await tabTo(page, "identity-check-number");
  await page.keyboard.type("57912075186");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "summary");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "identity-check-number");
  await tabTo(page, "number-tests");
  await page.keyboard.press("Space");
  await tabTo(page, "Check the number");
  await page.keyboard.press("Space");
  assert.equal(await page.locator("[role=status]:visible").innerText(), "The number looks right");
  await tabTo(page, "070761-4285");
});

test("other kinds of number, folded away", async () => {
  const { page } = await visitor.open("?lang=en#number");
  await tabTo(page, "More choices");
  await page.keyboard.press("Enter");
  await tabTo(page, "number-kinds-people");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "number-kinds-helpers");
  assert.ok(await page.isChecked("#number-kinds-helpers"));
  await tabTo(page, "number-country-either");
  await tabTo(page, "number-new-rule");
  await tabTo(page, "Check the number");
});

test("checking a column", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await holdFiles(page, 3);
  await tabTo(page, "Check the file");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "summary");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), FILE.slice(1));
  // The browser's own window for files is beyond the page; the example stands for what is chosen there.
  await tabTo(page, "Use an example file");
  await page.keyboard.press("Space");
  await tabTo(page, "column-column");
  await tabTo(page, "column-repair");
  await page.keyboard.press("Space");
  await tabTo(page, "Check the file");
  await page.keyboard.press("Enter");
  await page.locator(".working:visible").waitFor();
  await tabTo(page, "Stop");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Check the file");

  await page.keyboard.press("Enter");
  await tabTo(page, "Stop");
  await letGo(page);
  await result(page);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H2", "the button is gone");
  await tabTo(page, "Save rows to look at");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.equal(download.suggestedFilename(), "postregler.csv");
});

test("from the empty form to the printed sheet", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await tabTo(page, "See if all is there");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "summary");

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), field("name").slice(1));
  await page.keyboard.type("Eksempel Eksempelsen");
  const rest = [
    ["number", "070761-4285"],
    ["address", "Prøvevej 1"],
    ["telephone", ""],
    ["declaration", " "],
    ["unopenedPost", " "],
    ["otherAddress", ""],
    ["date-day", "2"],
    ["date-month", "3"],
    ["date-year", "2026"],
    ["signature", " "],
    ["capacity-self", " "],
  ];
  for (const [name, keys] of rest) {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), field(`${name}`).slice(1), "the order of the form");
    if (keys === " ") await page.keyboard.press("Space");
    else await page.keyboard.type(`${keys}`);
  }
  assert.equal(await page.locator(".summary:visible").count(), 0);
  await tabTo(page, "See if all is there");
  await page.keyboard.press("Enter");
  await page.locator(".sheet:visible").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  await tabTo(page, "Print the notes");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("body.printed").count(), 1);
});

test("the language, from wherever one is", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await tabTo(page, "norsk nynorsk");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("html").getAttribute("lang"), "nn");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "norsk nynorsk", "the focus stays");
});
