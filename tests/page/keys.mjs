// @ts-check
// Keyboard access to the page in any browser: the keys pressed and the focused element.
import assert from "node:assert/strict";
import { until } from "../wait.mjs";

/**
 * What is used of a browser's page: playwright's and puppeteer's are alike in this.
 *
 * @typedef {{
 *   keyboard: { press: (key: any) => Promise<void>, type: (text: string) => Promise<void> },
 *   evaluate: (...given: any[]) => Promise<any>,
 * }} AnyPage
 * @typedef {{ id: string, tag: string, text: string, value: string, name: string, className: string, visible: boolean }} Here
 * @typedef {ReturnType<typeof keysOf>} Keys
 */

/** More than any place of the page has. */
const MOST = 120;

/** What has the focus, and whether it can be seen that it has. @param {AnyPage} page @returns {Promise<Here>} */
const focusIn = (page) =>
  page.evaluate(() => {
    const active = /** @type {HTMLInputElement} */ (document.activeElement ?? document.body);
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const { id, tagName: tag, className } = active;
    return {
      id,
      tag,
      className,
      text: (active.textContent ?? "").trim(),
      value: active.value ?? "",
      name: active.name ?? "",
      visible: active === document.body || (outlineStyle === "solid" && parseFloat(outlineWidth) >= 2),
    };
  });

/** @param {AnyPage} page */
export function keysOf(page) {
  const here = () => focusIn(page);
  const press = (/** @type {string} */ key) => page.keyboard.press(key);
  const type = (/** @type {string} */ text) => page.keyboard.type(text);

  /** Goes on with Tab; each stop on the way has to be seen. @param {string | ((here: Here) => boolean)} wanted */
  async function tabTo(wanted) {
    const isIt = typeof wanted === "string" ? (/** @type {Here} */ at) => [at.id, at.text].includes(wanted) : wanted;
    for (let step = 0; step < MOST; step++) {
      await press("Tab");
      const at = await here();
      assert.ok(at.visible, `no visible focus at ${at.tag} ${at.id} ${at.text}`);
      if (isIt(at)) return;
    }
    assert.fail(`"${wanted}" cannot be reached`);
  }

  /** Presses an arrow until a value is chosen. @param {(here: Here) => boolean} isIt */
  async function arrowTo(isIt) {
    for (let step = 0; step < MOST; step++) {
      if (isIt(await here())) return;
      await press("ArrowDown");
    }
    assert.fail("it cannot be chosen");
  }

  return {
    here,
    press,
    type,
    tabTo,
    /** Presses a button or a link. @param {string} wanted its text or its id */
    async use(wanted) {
      await tabTo(wanted);
      await press("Enter");
    },
    /** @param {string} id @param {string} text */
    async fill(id, text) {
      await tabTo(id);
      await type(text);
    },
    /** @param {string} id @param {string} day such as 21-11-2026 */
    async fillDay(id, day) {
      for (const [at, part] of ["day", "month", "year"].entries()) {
        await tabTo(`${id}-${part}`);
        await type(day.split("-")[at] ?? "");
      }
    },
    /** A line of a list. @param {string} id @param {string} value */
    async choose(id, value) {
      await tabTo(id);
      await arrowTo((at) => at.value === value);
    },
    /** One of several round buttons. @param {string} id */
    async pick(id) {
      const group = await page.evaluate(
        (/** @type {string} */ wanted) =>
          /** @type {HTMLInputElement | null} */ (document.getElementById(wanted))?.name,
        id,
      );
      await tabTo((at) => at.name === group && at.name !== "");
      await arrowTo((at) => at.id === id);
      await press(" ");
    },
    /** A box to tick. @param {string} id */
    async tick(id) {
      await tabTo(id);
      await press(" ");
    },
    /** Waits until the focus is on the heading of another page. @param {string} heading */
    arrive: (heading) =>
      until(
        page,
        (text) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === text,
        heading,
        `the focus is not on "${heading}"`,
      ),
    /** Waits until it can be read. @param {string} text */
    reads: (text) =>
      until(
        page,
        (wanted) => document.querySelector("main")?.innerText.replaceAll("\u00a0", " ").includes(wanted),
        text,
        `"${text}" is not there`,
      ),
  };
}
