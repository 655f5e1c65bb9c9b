// @ts-check
// Every state of the page, reached once: good HTML, axe, a small phone, large text.
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { cutOff, smallTargets, sticksOut } from "./measures.mjs";
import { badlyMade, rememberStatuses, statusesMadeLate, unheard } from "./names.mjs";
import { coloursFor, languagesFor } from "./scope.mjs";
import { STATES } from "./states.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const config = JSON.parse(readFileSync(new URL("../../web-demo/.htmlvalidate.json", import.meta.url), "utf8"));
// The browser's serialisation of attributes is not checked.
const styles = ["attribute-empty-style", "attribute-boolean-style", "no-trailing-whitespace"];
/** @type {Record<string, unknown>} */
const rules = { ...config.rules, ...Object.fromEntries(styles.map((rule) => [rule, "off"])) };
// The error summary is above the heading of the form, as in Danish forms.
rules["heading-level"] = ["error", { minInitialRank: "h2" }];
const html = new HtmlValidate({ ...config, rules });

/** @type {(page: Page, state: number, look: (language: string) => Promise<void>) => Promise<void>} */
const inLanguages = async (page, state, look) => {
  for (const language of languagesFor(state)) {
    await chooseLanguage(page, language);
    await look(language);
  }
};

for (const [at, { name, hash, main, reach }] of STATES.entries()) {
  test(name, async (state) => {
    const { page } = await visitor.open(hash);
    await rememberStatuses(page);
    await reach(page);

    await state.test("is good HTML also when it has been used", async () => {
      // Preload links contain absolute URLs of the page's own files.
      const source = await page.evaluate(() =>
        `<!doctype html>${document.documentElement.outerHTML}`.replaceAll(`href="${location.origin}/`, 'href="./'),
      );
      const report = await html.validateString(source);
      const messages = report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      assert.deepEqual(messages, []);
    });

    for (const colorScheme of coloursFor(at, main)) {
      await state.test(`axe finds nothing, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await inLanguages(page, at, async (language) => {
          const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          assert.deepEqual(violations.map(told), [], language);
          assert.deepEqual(incomplete.map(told), [], `${language}: what axe could not decide`);
        });
      });
    }

    await state.test("nothing scrolls sideways on a small phone, and what can be pressed is large enough", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await inLanguages(page, at, async (language) => {
        assert.deepEqual(await sticksOut(page), [], language);
        assert.deepEqual(await smallTargets(page), [], language);
      });
    });

    await state.test("text twice as large, and set wider, is not cut off", async () => {
      await page.setViewportSize({ width: 640, height: 800 });
      // Set from outside the page: its own policy allows no such style. The distances are those of WCAG 1.4.12.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          ":root { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
      });
      await inLanguages(page, at, async (language) => {
        assert.deepEqual(await sticksOut(page), [], language);
        assert.deepEqual(await cutOff(page), [], language);
      });
    });

    await state.test("what is said without moving the focus stands where something was waiting for it", async () => {
      assert.deepEqual(await statusesMadeLate(page), []);
    });

    for (const folded of await page.locator("main details:not([open]) > summary").all()) {
      if (await folded.isVisible()) await folded.click();
    }
    await state.test("controls are the browser's own, and called what is seen", async () => {
      assert.deepEqual(await badlyMade(page), []);
    });
    await state.test("a screen reader is given a name and a role for each", async () => {
      assert.deepEqual(await unheard(page), []);
    });
  });
}

/** @param {import("axe-core").Result} result */
const told = ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`;
