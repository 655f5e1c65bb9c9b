// @ts-check
import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFileSync } from "node:fs";
import { visit } from "./browser.mjs";
import { STATES } from "./states.mjs";
import { LANGUAGES } from "./texts.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  for (const { name, hash, main, reach } of STATES) {
    test(`axe finds nothing: ${name}, ${colorScheme}${main ? ", in every language" : ""}`, async () => {
      const { page } = await visitor.open(hash, { colorScheme });
      await reach(page);
      for (const language of main ? LANGUAGES : LANGUAGES.slice(0, 1)) {
        await page.locator(`.languages a[lang=${language}]`).click();
        const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        assert.deepEqual(violations.map(told), [], language);
        assert.deepEqual(incomplete.map(told), [], `${language}: what axe could not decide`);
      }
    });
  }
}

const config = JSON.parse(readFileSync(new URL("../../web-demo/.htmlvalidate.json", import.meta.url), "utf8"));
// How attributes are written is the browser's choice here: it is asked for the page as it stands.
const styles = ["attribute-empty-style", "attribute-boolean-style", "no-trailing-whitespace"];
/** @type {Record<string, unknown>} */
const rules = { ...config.rules, ...Object.fromEntries(styles.map((rule) => [rule, "off"])) };
// The error summary stands above the heading of the form: that is where Danish pages have it.
rules["heading-level"] = ["error", { minInitialRank: "h2" }];
const html = new HtmlValidate({ ...config, rules });

for (const { name, hash, reach } of STATES) {
  test(`the page is good HTML also when it has been used: ${name}`, async () => {
    const { page } = await visitor.open(hash);
    await reach(page);
    const source = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const report = await html.validateString(source);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    assert.deepEqual(messages, []);
  });
}

/** @param {import("axe-core").Result} result */
const told = ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`;
