// @ts-check
// The rule book: every rule is there, can be found and pointed at, and says how sure it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { submit, summaryLines } from "./form.mjs";
import { fillDay, rulesShown, showUnsure, tryRule } from "./rules.mjs";
import { coreTexts, LANGUAGES, opened, pageTexts } from "./texts.mjs";
import { eventually, until } from "../wait.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Record<string, { case?: number | null }>} */
const BOOK = JSON.parse(
  readFileSync(new URL("../../web-demo/src/generated/rule-vectors.json", import.meta.url), "utf8"),
).rules;

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const count = (/** @type {Page} */ page) => page.locator(".count").innerText();

/** Goes to the last page. @param {Page} page */
async function showAll(page) {
  const more = page.getByRole("button", { name: "Show more" });
  while (await more.isVisible()) await more.click();
}

test("every rule of the book is there, page by page, in its order", async () => {
  const { page } = await visitor.open("?lang=en#rulebook");
  const total = Object.keys(BOOK).length;
  assert.equal(await count(page), `20 of ${total} rules`);
  await page.getByRole("button", { name: "Show more" }).click();
  assert.equal(await count(page), `40 of ${total} rules`);
  const here = await page.evaluate(() => document.activeElement?.textContent);
  assert.equal(here, (await rulesShown(page))[20], "reading goes on at the first that is new");
  await showAll(page);
  assert.deepEqual(await rulesShown(page), Object.keys(BOOK));
});

test("every example gives the answer of its vector, byte by byte, in this page", async () => {
  const { page } = await visitor.open("?lang=en#rulebook");
  await showAll(page);
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll(".rule-card > details > summary")) {
      if (summary instanceof HTMLElement) summary.click();
    }
  });
  // The examples come with the first rule that is unfolded.
  await page
    .locator(".rule-card:last-child h4")
    .filter({ hasText: pageTexts("en")["rulebook.at-work"] ?? "?" })
    .waitFor();
  await page.evaluate(() => {
    for (const button of document.querySelectorAll(".at-work button"))
      if (button instanceof HTMLElement) button.click();
  });
  // Some ask for a language that has to be fetched.
  await until(page, () =>
    [...document.querySelectorAll(".at-work [role=status]")].every((verdict) => verdict.textContent !== ""),
  );
  const verdicts = await page.evaluate(() =>
    [...document.querySelectorAll(".rule-card")].map((card) => [
      card.querySelector("h3")?.textContent ?? "",
      card.querySelector(".at-work [role=status]")?.textContent ?? "",
    ]),
  );
  assert.equal(verdicts.length, Object.keys(BOOK).length);
  for (const [rule, verdict] of verdicts) {
    const wanted = typeof BOOK[rule ?? ""]?.case !== "number" ? "" : pageTexts("en")["rulebook.same"];
    assert.equal(verdict, wanted, rule);
  }
});

test("filters are combined, and the day counts", async () => {
  const { page } = await visitor.open("?lang=en#rulebook");
  await showUnsure(page);
  await showAll(page);
  const shown = await rulesShown(page);
  assert.ok(shown.includes("dk.exemption.form"));
  assert.ok(shown.length < 60 && shown.every((rule) => rule.startsWith("dk.")));
  const words = await page.locator(".rules .certainty").allTextContents();
  assert.deepEqual([...new Set(words)], [opened(coreTexts("en")["word.certainty.inferred"])]);
  await page.getByRole("button", { name: "Clear the search" }).click();
  assert.match(await count(page), new RegExp(`of ${Object.keys(BOOK).length} rules`));

  await page.fill("#rulebook-list-search", "individnummer");
  await fillDay(page, "rulebook-list-inForceOn", "31-12-2031");
  await submit(page);
  const before = await rulesShown(page);
  await fillDay(page, "rulebook-list-inForceOn", "1-1-2032");
  await submit(page);
  assert.equal((await rulesShown(page)).length, before.length - 1, "a rule has ended");
});

test("what cannot be looked up is an error at its field, and nothing found is said", async () => {
  const { page } = await visitor.open("?lang=en#rulebook");
  await fillDay(page, "rulebook-list-inForceOn", "30-2-2026");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [coreTexts("en")["finding.rulebook.in-force-on.impossible"]]);
  await fillDay(page, "rulebook-list-inForceOn", "1-2-2026");
  await page.fill("#rulebook-list-search", "qqqq");
  await submit(page);
  assert.equal(await page.locator(".summary:visible").count(), 0);
  assert.match(await count(page), /No rule matches/);
});

test("a rule can be pointed at, and is shown alone and open", async () => {
  const { page } = await visitor.open("?lang=en#rulebook/dk.delivery.digital");
  assert.deepEqual(await page.locator(".rule-card h3").allInnerTexts(), ["dk.delivery.digital"]);
  assert.equal(await page.locator(".rule-alone details.more").getAttribute("open"), "");
  await tryRule(page);
  await page
    .locator(".at-work [role=status]")
    .getByText(pageTexts("en")["rulebook.same"] ?? "?")
    .waitFor();
  await page.locator(".rule-alone .way").click();
  await page.waitForURL(/#rulebook$/);
  await eventually(async () => assert.equal((await rulesShown(page)).length, 20));
  await page.locator(".rules h3 a").nth(4).click();
  await page.waitForURL(/#rulebook\/dk\.cpr\.not-in-future$/);
  await page.locator("main h1:focus").waitFor();
});

test("a rule that does not exist is said, and not repeated", async () => {
  const { page } = await visitor.open("?lang=en#rulebook/010180-0002");
  assert.match(await page.locator(".rule-alone").innerText(), /Unknown rule id/);
  assert.equal((await page.locator("main").innerText()).includes("010180"), false);
});

test("what is not verified looks different without colour", async () => {
  const { page } = await visitor.open("?lang=en#rulebook", { forcedColors: "active" });
  await showAll(page);
  const styles = await page
    .locator(".rules .certainty")
    .evaluateAll((all) =>
      all.map((one) => [one.classList.contains("verified"), getComputedStyle(one).borderLeftStyle, one.textContent]),
    );
  for (const [verified, border, words] of styles) {
    assert.equal(border, verified ? "none" : "dashed");
    assert.notEqual(words, "");
  }
});

for (const language of LANGUAGES) {
  test(`a rule has its explanation, or says that its sentence is English, in ${language}`, async () => {
    const { page } = await visitor.open(`?lang=${language}#rulebook`);
    const texts = coreTexts(language);
    const explained = await page.locator(".rules .rule-card").evaluateAll((cards) =>
      cards.map((card) => {
        const text = card.querySelector("h3 + p");
        return [card.getAttribute("data-rule"), text?.textContent, text?.getAttribute("lang")];
      }),
    );
    for (const [rule, text, lang] of explained) {
      if (lang === "en") assert.equal(texts[`rule.${rule}`], undefined, `${rule}`);
      else assert.equal(text, texts[`rule.${rule}`], `${rule}`);
    }
  });
}
