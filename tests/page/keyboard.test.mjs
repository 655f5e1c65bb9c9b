// @ts-check
// The page without a mouse: each flow from the start to its end with keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { FILE, holdFiles, letGo, result } from "./column.mjs";
import { deskField, field, focused } from "./form.mjs";

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
  assert.equal(await page.locator("main [role=status]:visible").innerText(), "The number looks right");
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

/** Goes on with Enter, and finds the focus on the heading of the next page. @param {Page} page @param {string} heading */
async function enterTo(page, heading) {
  await page.keyboard.press("Enter");
  await page.locator("main h1").filter({ hasText: heading }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
}

test("from the first question to the printed sheet", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await tabTo(page, "Start");
  await enterTo(page, "Who signs?");
  await tabTo(page, "Continue");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "summary");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), field("capacity-self").slice(1));
  await page.keyboard.press("Space");
  await enterTo(page, "Who comes to the municipality?");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await enterTo(page, "Where do you live?");
  const steps = [
    ["", "Name"],
    ["Eksempel Eksempelsen", "CPR number"],
    ["070761-4285", "Address"],
    ["Prøvevej 1", "Phone (optional)"],
    ["", "Your declaration"],
    [" ", "Post you have not opened"],
    [" ", "Send it to another address (optional)"],
    ["", "Which paper is the power of attorney on?"],
    [" ", "Name of the person who comes"],
    ["Anden Prøve", "CPR number of the person who comes (optional)"],
    ["", "Is the power of attorney signed?"],
    [" ", "Date on the power of attorney"],
    ["2", "Date"],
    ["2", "Signature"],
    [" ", "Check your answers"],
  ];
  for (const [keys = "", heading = ""] of steps) {
    await page.keyboard.press("Tab");
    if (keys === " ") await page.keyboard.press("Space");
    else if (keys === "2") {
      for (const part of ["2", "3", "2026"]) {
        await page.keyboard.type(part);
        await page.keyboard.press("Tab");
      }
    } else await page.keyboard.type(keys);
    // Both who gives and who gets the fuldmagt sign it.
    if (heading === "Date on the power of attorney") {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
    }
    // Enter in a box of several lines is a new line.
    if (await page.evaluate(() => document.activeElement?.tagName === "TEXTAREA")) await tabTo(page, "Continue");
    await enterTo(page, heading);
  }
  await tabTo(page, "Change: Name");
  await enterTo(page, "Name");
  await tabTo(page, "Continue");
  await enterTo(page, "Check your answers");
  await tabTo(page, "Go to the notes");
  await enterTo(page, "Notes for FD 001");
  await tabTo(page, "Print the notes");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("body.printed").count(), 1);
});

test("at the desk", async () => {
  const { page } = await visitor.open("?lang=en#desk");
  await tabTo(page, deskField("arrival-in-person").slice(1));
  await page.keyboard.press("Space");
  await tabTo(page, deskField("attendee-citizen").slice(1));
  await page.keyboard.press("Space");
  await tabTo(page, deskField("idShown-passport").slice(1));
  await page.keyboard.press("Space");
  await tabTo(page, deskField("papers-fd-001-a").slice(1));
  await page.keyboard.press("Space");
  await tabTo(page, deskField("formComplete-yes").slice(1));
  await page.keyboard.press("Space");
  await tabTo(page, deskField("municipality").slice(1));
  await page.keyboard.type("0101");
  await tabTo(page, deskField("registered-now").slice(1));
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type("101");
  await page.keyboard.press("Enter");
  assert.equal(
    await page.locator("main [role=status]:visible").innerText(),
    "All is here. The case is ready for an answer",
  );
  assert.match(await page.locator(".desk-result").innerText(), /Your municipality/);
  await tabTo(page, "dk.exemption.id");
});

test("the language, from wherever one is", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await tabTo(page, "norsk nynorsk");
  await page.keyboard.press("Enter");
  await page.locator("html[lang=nn]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "norsk nynorsk", "the focus stays");
});
