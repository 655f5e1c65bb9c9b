// @ts-check
// The page without a mouse: each flow from the start to its end with keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { holdFiles, letGo, result } from "./column.mjs";
import { FLOWS } from "./flows.mjs";
import { prepare } from "./form.mjs";
import { keysOf } from "./keys.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

for (const { name, walk } of FLOWS) {
  test(`by keys alone: ${name}`, async () => {
    const { page, complaints } = await visitor.open("?lang=en");
    await walk(keysOf(page));
    assert.deepEqual(complaints, []);
  });
}

test("past the header", async () => {
  const { page } = await visitor.open("?lang=en#number");
  const keys = keysOf(page);
  await keys.press("Tab");
  assert.equal((await keys.here()).text, "Skip to content");
  await keys.press("Enter");
  assert.equal((await keys.here()).id, "main");
  assert.match(page.url(), /#number$/);
  await keys.press("Tab");
  assert.equal((await keys.here()).id, "identity-check-number");
});

test("other kinds of number, folded away", async () => {
  const { page } = await visitor.open("?lang=en#number");
  const keys = keysOf(page);
  await keys.use("More options");
  await keys.tabTo("number-kinds-people");
  await keys.press("ArrowDown");
  assert.equal((await keys.here()).id, "number-kinds-helpers");
  assert.ok(await page.isChecked("#number-kinds-helpers"));
  for (const next of ["number-country-either", "number-new-rule", "Check the number"]) await keys.tabTo(next);
});

test("a column, stopped on the way and begun again", async () => {
  const { page } = await visitor.open("?lang=en#column");
  const keys = keysOf(page);
  await holdFiles(page, 3);
  await keys.tabTo("Use an example file");
  await keys.press(" ");
  await keys.tabTo("column-column");
  await keys.use("Check the file");
  await page.locator(".working:visible").waitFor();
  await keys.use("Stop");
  assert.equal((await keys.here()).text, "Check the file");
  await keys.press("Enter");
  await keys.tabTo("Stop");
  await letGo(page);
  await result(page);
  assert.equal((await keys.here()).tag, "H2", "the button is gone");
  await keys.tabTo("Save rows to review");
  const [download] = await Promise.all([page.waitForEvent("download"), keys.press("Enter")]);
  assert.equal(download.suggestedFilename(), "postregler.csv");
});

test("the sheet is printed", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await prepare(page);
  await keysOf(page).use("Print the notes");
  assert.equal(await page.locator("body.printed").count(), 1);
});

test("the language, from wherever one is", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  const keys = keysOf(page);
  await keys.use("norsk nynorsk");
  await page.locator("html[lang=nn]").waitFor();
  assert.equal((await keys.here()).text, "norsk nynorsk", "the focus stays");
});
