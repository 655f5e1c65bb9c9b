// @ts-check
// The focus is never lost by pressing a control and never moved by typing or leaving a field.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { isTriedOut } from "./scope.mjs";
import { STATES } from "./states.mjs";
import { eventually, until } from "../wait.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** What has the focus, if it can be seen. @param {Page} page */
const focused = (page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body || !active.checkVisibility()) return "";
    return active.id || `${active.tagName} ${active.textContent?.trim()}`;
  });

/** Waits until what was pressed has been done: parts may be fetched. @param {Page} page */
async function settled(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}

const CONTROLS = "main :is(input, select, textarea):visible";

/** The first state of each place. */
const PLACES = STATES.filter(({ hash }, at) => STATES.findIndex((other) => other.hash === hash) === at);

for (const { name, hash } of PLACES) {
  test(`choosing, typing and leaving never move the focus: ${name}`, async () => {
    const { page } = await visitor.open(`?lang=en${hash}`);
    for (let at = 0; at < (await page.locator(CONTROLS).count()) && at < 60; at++) {
      const control = page.locator(CONTROLS).nth(at);
      const kind = await control.evaluate((found) => ({
        id: found.id,
        text: found.matches("[type=text], textarea"),
        file: found.matches("[type=file]"),
        box: found.matches("[type=checkbox], [type=radio]"),
      }));
      if (kind.file) continue;
      await control.focus();
      await page.keyboard.press(kind.text ? "1" : kind.box ? " " : "ArrowDown");
      await settled(page);
      assert.equal(await focused(page), kind.id, "it stays while something is typed or chosen");
      await page.keyboard.press("Tab");
      await settled(page);
      const after = await page.evaluate((id) => {
        const [left, now] = [document.getElementById(id), document.activeElement];
        if (!left || !now || now === document.body) return false;
        return (left.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }, kind.id);
      assert.ok(after, `it goes on from ${kind.id} to what comes next, not to ${await focused(page)}`);
    }
  });
}

for (const { name, hash, main, reach } of STATES) {
  if (!isTriedOut(main)) continue;
  test(`no button leaves the focus nowhere: ${name}`, async () => {
    const { page } = await visitor.open(`?lang=en${hash}`);
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await reach(page);
    const buttons = page.locator("main button:visible");
    const pressed = new Set();
    for (let at = 0; at < (await buttons.count()) && pressed.size < 25; at++) {
      const words = await buttons.nth(at).innerText();
      if (pressed.has(words)) continue;
      pressed.add(words);
      await buttons.nth(at).focus();
      await page.keyboard.press("Enter");
      await settled(page);
      assert.notEqual(await focused(page), "", `"${words}" was pressed`);
      // There may be others now.
      at = -1;
    }
  });
}

test("another place puts the focus on its heading, another language leaves it where it is", async () => {
  const { page } = await visitor.open("?lang=en");
  const links = await page
    .locator("main .card a, footer p a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.ok(links.length > 10);
  for (const [at, href] of links.entries()) {
    await page.goto(`${visitor.url}?lang=en`);
    await page.locator(`:is(main .card, footer) a[href="${href}"]`).click();
    await until(page, () => document.activeElement?.tagName === "H1");
    const language = ["da", "nb", "nn"][at % 3] ?? "da";
    await chooseLanguage(page, language);
    await eventually(async () =>
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("lang")), language, href ?? ""),
    );
  }
});

test("between the pages of FD 001 the heading stays in the document: taken off and put back, Orca does not say it", async () => {
  const { page } = await visitor.open("?lang=da#fd001");
  await page.locator(".front .primary").waitFor();
  await page.evaluate(() => {
    const main = document.querySelector("main") ?? document.body;
    const left = () => void (main.dataset["left"] = "yes");
    new MutationObserver(left).observe(main, { childList: true });
  });
  await page.locator(".front .primary").click();
  await page.locator("main [value=self]").check();
  await page.locator("main form:visible [type=submit]").click();
  await page.locator("main [value=nobody]").waitFor();
  assert.equal(await page.locator("main h1:focus").count(), 1);
  assert.equal(await page.locator("main").getAttribute("data-left"), null);
});
