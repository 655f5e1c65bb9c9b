// @ts-check
// What a screen reader is given, written down: trees/*.yml. POSTREGLER_WRITE=1 writes them anew; read what has changed.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { checkNumber, NUMBER, submit } from "./form.mjs";
import { answerGuide, RESULTS } from "./guide.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The forms and answers that everything else is made like. @type {Record<string, { hash: string, reach: (page: Page) => Promise<unknown> }>} */
const TREES = {
  "guide-question": {
    hash: "#dk-paper",
    reach: (page) => page.locator("postregler-guide [type=submit]").click(),
  },
  "guide-result": { hash: "#no-reserve", reach: (page) => answerGuide(page, RESULTS["no-reserve"]) },
  "number-error": { hash: "#number", reach: (page) => checkNumber(page, "31028") },
  "number-answer": {
    hash: "#number",
    async reach(page) {
      await checkNumber(page, "010180-0002");
      await page.focus(NUMBER);
    },
  },
  "fd001-question": { hash: "#fd001/capacity", reach: submit },
  "fd001-date": { hash: "#fd001/date", reach: submit },
  "fd001-review": { hash: "#fd001/review", reach: submit },
};

const FOLDER = new URL("trees/", import.meta.url);
const WRITE = process.env["POSTREGLER_WRITE"] === "1";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

for (const [name, { hash, reach }] of Object.entries(TREES)) {
  test(`heard as written down: ${name}`, async () => {
    const { page } = await visitor.open(`?lang=en${hash}`);
    await reach(page);
    // The rules are those of the current day.
    const tree = (await page.locator("main").ariaSnapshot()).replace(/\d+ [A-Z][a-z]+ 20\d\d/g, "(day)");
    const file = new URL(`${name}.yml`, FOLDER);
    if (WRITE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, `${tree}\n`);
    }
    assert.ok(existsSync(file), `${name}.yml is not there`);
    assert.equal(`${tree}\n`, readFileSync(file, "utf8"));
  });
}
