// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";

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

test("nothing moves for those who do not want it", async () => {
  const { page } = await visitor.open("?lang=da", { reducedMotion: "reduce" });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).transitionDuration !== "0s")
        .length,
  );
  assert.equal(moving, 0);
});
