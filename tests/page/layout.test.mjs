// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { brokenWords, sticksOut } from "./measures.mjs";
import { STATES } from "./states.mjs";
import { LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

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

test("in forced colours every control has an edge, and so has what has the focus", async () => {
  for (const hash of new Set(STATES.map((state) => state.hash))) {
    const { page } = await visitor.open(`?lang=da${hash}`, { forcedColors: "active" });
    const edgeless = await page
      .locator("main :is(input[type=text], input[type=file], textarea, select, button)")
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility() && getComputedStyle(control).borderTopStyle === "none")
          .map((control) => control.outerHTML.slice(0, 100)),
      );
    assert.deepEqual(edgeless, [], hash);
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    assert.equal(outline, "solid", hash);
  }
});

test("nothing moves for those who do not want it", async () => {
  for (const hash of new Set(STATES.map((state) => state.hash))) {
    const { page } = await visitor.open(`?lang=da${hash}`, { reducedMotion: "reduce" });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(moving, [], hash);
  }
});

// Between a phone and a large screen: where tables stop being lists, and where there is only just room for them.
const BETWEEN = [640, 720, 810, 900, 935, 980, 1100];

for (const { name, hash, reach } of STATES.filter(({ hash }) => /^#(?:readiness|cost)/.test(hash))) {
  test(`tables have room at every width: ${name}`, async () => {
    for (const language of LANGUAGES) {
      const { page } = await visitor.open(`?lang=${language}${hash}`);
      await reach(page);
      for (const width of BETWEEN) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await sticksOut(page), [], `${language}, ${width} px`);
        assert.deepEqual(await brokenWords(page), [], `${language}, ${width} px`);
      }
    }
  });
}
