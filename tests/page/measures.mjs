// @ts-check
// Layout measurements of the current page.

/** @typedef {import("playwright-core").Page} Page */

const TARGET = 44;

/** What reaches beyond the right edge. @param {Page} page */
export const sticksOut = (page) =>
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

/** Boxes whose text does not fit into them. @param {Page} page */
export const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".skip, textarea, input, svg"))
      // Text for screen readers only is one pixel large.
      .filter((element) => !element.closest(".unseen") && getComputedStyle(element).clipPath === "none")
      // What can be scrolled with keys is not cut off.
      .filter((element) => !element.matches("pre[tabindex='0']"))
      .filter(
        (element) =>
          getComputedStyle(element).overflow !== "visible" && element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Words of tables that go on in another line, in their middle. @param {Page} page */
export const brokenWords = (page) =>
  page.evaluate(() => {
    const broken = new Set();
    for (const cell of document.querySelectorAll("main :is(th, td)")) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const around = text.parentElement;
        if (!around?.checkVisibility() || around.closest("code, thead")) continue;
        for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.add(word);
        }
      }
    }
    return [...broken];
  });

/** Controls with less than 44 pixels; a box to tick counts with its label, a card's link with its card. @param {Page} page */
export const smallTargets = (page) =>
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
