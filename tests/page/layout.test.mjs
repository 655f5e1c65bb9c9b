// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { STATES } from "./states.mjs";
import { LANGUAGES } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

const PHONE = { viewport: { width: 320, height: 640 } };
const TARGET = 44;

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** What reaches beyond the right edge. @param {Page} page */
const sticksOut = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 0.5,
    );
    return [
      document.documentElement.scrollWidth > width ? "scrolls" : "",
      ...out.map((element) => element.outerHTML.slice(0, 80)),
    ].filter(Boolean);
  });

for (const { name, hash, reach } of STATES) {
  test(`nothing scrolls sideways on a small phone: ${name}`, async () => {
    const { page } = await visitor.open(hash, PHONE);
    await reach(page);
    for (const language of LANGUAGES) {
      await page.locator(`.languages a[lang=${language}]`).click();
      assert.deepEqual(await sticksOut(page), [], language);
    }
  });

  test(`text twice as large, and set wider, is not cut off: ${name}`, async () => {
    const { page } = await visitor.open(hash, { viewport: { width: 640, height: 800 } });
    await reach(page);
    // Set from outside the page: its own policy allows no such style. The distances are those of WCAG 1.4.12.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        ":root { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const language of LANGUAGES) {
      await page.locator(`.languages a[lang=${language}]`).click();
      assert.deepEqual(await sticksOut(page), [], language);
      assert.deepEqual(await cutOff(page), [], language);
    }
  });

  test(`what can be pressed is large enough: ${name}`, async () => {
    const { page } = await visitor.open(hash, PHONE);
    await reach(page);
    assert.deepEqual(await smallTargets(page), []);
  });
}

/** Boxes whose text does not fit into them. @param {Page} page */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".unseen, .skip, textarea, input, svg"))
      .filter(
        (element) =>
          getComputedStyle(element).overflow !== "visible" && element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Controls with less than 44 pixels; a box to tick counts with its label, a card's link with its card. @param {Page} page */
const smallTargets = (page) =>
  page.evaluate((target) => {
    const heightOf = (/** @type {Element} */ element) => {
      if (element.matches("[type=checkbox], [type=radio]"))
        return element.closest(".choice")?.getBoundingClientRect().height ?? 0;
      return (element.closest(".card") ?? element).getBoundingClientRect().height;
    };
    return [...document.querySelectorAll("a, button, input, textarea, select, summary")]
      .filter((element) => element.checkVisibility() && !element.matches(".skip"))
      .filter((element) => heightOf(element) < target - 0.5)
      .map((element) => `${Math.round(heightOf(element))} ${element.outerHTML.slice(0, 80)}`);
  }, TARGET);

test("in forced colours nothing is told by colour alone", async () => {
  const { page } = await visitor.open("?lang=da#fd001/name", { forcedColors: "active" });
  await page.locator("main form:visible button[type=submit]").click();
  const borders = await page
    .locator(".summary, .field.wrong, input[type=text]")
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element).borderLeftStyle),
    );
  assert.ok(borders.every((style) => style !== "none"));
  const icons = await page
    .locator(".message.error .icon")
    .evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().width));
  assert.ok(icons.length > 0 && icons.every((width) => width > 0));
});

test("nothing moves for those who do not want it", async () => {
  const { page } = await visitor.open("?lang=da", { reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).transitionDuration !== "0s")
        .length,
  );
  assert.equal(moving, 0);
});
