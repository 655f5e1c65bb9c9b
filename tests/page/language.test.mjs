// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { LANGUAGES as KNOWN } from "../../facade/languages.js";
import { chooseLanguage, visit } from "./browser.mjs";
import { ANSWERS, field, fillRequest, NUMBER, openStep, submit } from "./form.mjs";
import { STATES } from "./states.mjs";
import { allTexts, coreTexts, LANGUAGES, opened } from "./texts.mjs";

/** @typedef {import("./texts.mjs").Language} Language */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const choose = chooseLanguage;

/** Texts that are equal in every language: names, numbers, rule ids, and typed answers. */
const SAME = new Set([
  "postregler",
  ...KNOWN.map(({ name }) => name),
  ":",
  // The heading of the example file, in the choice of columns.
  "1: Navn",
  "2: Nummer",
  ...Object.values(ANSWERS),
  "Underskriver Prøve",
  // Currencies.
  "DKK",
  "NOK",
  "Plejehjemmet Prøven",
]);

for (const { name, hash, reach } of STATES) {
  test(`every text changes with the language: ${name}`, async () => {
    const { page } = await visitor.open(`?lang=da${hash}`);
    await reach(page);
    for (const language of [...LANGUAGES.slice(1), LANGUAGES[0]]) {
      await choose(page, language);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      assert.equal(await page.locator(".languages [aria-current]").getAttribute("lang"), language);
      const known = patternsOf(language);
      const strange = (await visibleTexts(page)).filter(
        // A telephone number is not broken into two lines.
        (text) =>
          !SAME.has(text) &&
          !known.some((pattern) => pattern.test(text) || pattern.test(text.replaceAll("\u00a0", " "))),
      );
      assert.deepEqual(strange, [], language);
      const title = (await page.title()).replace(/ – postregler$/, "");
      const prefix = `${coreTexts(language)["word.severity.error"]}: `;
      assert.ok(
        known.some((pattern) => pattern.test(title.startsWith(prefix) ? title.slice(prefix.length) : title)),
        title,
      );
    }
  });
}

test("what was typed and chosen stays while the language changes", async () => {
  const { page } = await visitor.open("#fd001");
  await fillRequest(page);
  await openStep(page, "number");
  await page.fill(field("number"), "0101");
  await submit(page);
  const before = await answersIn(page);
  for (const language of LANGUAGES) {
    await choose(page, language);
    assert.deepEqual(await answersIn(page), before);
    const length = coreTexts(language)["finding.identity.cpr.length"] ?? "?";
    assert.deepEqual(await page.locator(".summary:visible li").allInnerTexts(), [length.replace("{digits}", "4")]);
  }
});

test("changing the language says nothing that was not said before", async () => {
  const { page } = await visitor.open("?lang=da#fd001/number");
  await page.fill(field("number"), "0101");
  for (const language of LANGUAGES) await choose(page, language);
  await page.locator(`${field("number")}-messages .error`).waitFor();
  assert.equal(await page.locator(".message:visible").count(), 1);
  assert.equal(await page.locator(".summary:visible").count(), 0);
});

test("the choice is in the address, and going back undoes it", async () => {
  const { page } = await visitor.open("#number");
  assert.equal(await page.locator("html").getAttribute("lang"), "da", "Danish unless chosen otherwise");
  await page.fill(NUMBER, "070761-4285");
  await choose(page, "nn");
  assert.equal(page.url(), `${visitor.url}?lang=nn#number`);
  await page.locator(".tools a[href='#fd001']").click();
  // The place is fetched first.
  await page.locator("main .front").waitFor();
  assert.equal(page.url(), `${visitor.url}?lang=nn#fd001`);
  assert.equal(await page.locator(".languages a[lang=en]").getAttribute("href"), "?lang=en#fd001");
  await page.goBack();
  await page.goBack();
  await page.locator("html[lang=da]").waitFor();
  assert.equal(await page.inputValue(NUMBER), "070761-4285");
});

test("an unknown language is Danish", async () => {
  const { page } = await visitor.open("?lang=tlh", { locale: "en-GB" });
  assert.equal(await page.locator("html").getAttribute("lang"), "da");
});

/** A number with its separators and perhaps a percent sign: some of those are spaces that do not break. */
const AMOUNT = "(?:≈ )?\\d[\\d.,\\u00a0\\u202f]*%?";

/** The placeholder for a value. */
const VALUE = `(?:${AMOUNT}|\\S+)`;

/** Patterns of every text in a language: a place for a value takes a word, and two answers are values of the core. @param {Language} language */
function patternsOf(language) {
  const texts = allTexts(language);
  // Within a sentence, and with a capital at the beginning of a line.
  const all = [...new Set(Object.values(texts).flatMap((text) => [text, opened(text)]))];
  const patterns = all.map((text) => new RegExp(`^${escaped(text).replace(/\\\{\w+\\\}/g, VALUE)}$`, "u"));
  const months = (texts["format.months"] ?? "").split(" ").join("|");
  const date = escaped(texts["format.date"] ?? "")
    .replace("\\{day\\}", "\\d+")
    .replace("\\{month\\}", `(?:${months})`)
    .replace("\\{year\\}", "\\d+");
  // The sheet repeats its labels in Danish, for the office it is taken to.
  const labels = Object.entries(coreTexts("da")).filter(([key]) => key.endsWith(".label"));
  // The rule book shows messages with an ellipsis for each value; the days of a rule are long dates.
  const sayings = all.map((text) => new RegExp(`^${escaped(text).replace(/\\\{\w+\\\}/g, "…")}$`, "u"));
  const periods = all.map(
    (text) =>
      new RegExp(
        `^${escaped(text)
          .replace(/\\\{(?:from|until|due|day|start)\\\}/g, date)
          // Of some days only the month is known.
          .replace("\\{when\\}", `(?:${date}|(?:${months}) \\d+)`)
          .replace(/\\\{\w+\\\}/g, VALUE)}$`,
        "u",
      ),
  );
  // Tasks and prerequisites are sentences within a sentence; holidays have long names.
  const within = all
    .filter((text) => /\{(?:item|need|case|holiday)\}/.test(text))
    .map((text) => new RegExp(`^${escaped(text).replace(/\\\{\w+\\\}/g, ".+")}$`, "u"));
  return [
    ...patterns,
    ...within,
    ...sayings,
    ...periods,
    new RegExp(`^${date}$`, "u"),
    /^[\d. -]+$/,
    new RegExp(`^(?:[<>] )?${AMOUNT}(?: \\(${AMOUNT}\\)| s)?$`, "u"),
    /^(?:dk|no|postregler)\.[\w.-]+$/,
    ...labels.map(([, label]) => new RegExp(`^${escaped(label)}$`, "u")),
  ];
}

/** @param {string} text */
const escaped = (text) => text.trim().replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Every piece of text a person can see, or hear as a name. @param {import("playwright-core").Page} page */
const visibleTexts = (page) =>
  page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const around = walker.currentNode.parentElement;
      // Text marked with another language is skipped, too.
      if (around?.closest("code, main [lang=en], .also [lang]")) continue;
      if (text !== "" && around?.checkVisibility()) texts.push(text);
    }
    for (const named of document.querySelectorAll("[aria-label]")) texts.push(named.getAttribute("aria-label") ?? "");
    return texts;
  });

/** @param {import("playwright-core").Page} page */
const answersIn = (page) =>
  page.locator("form:visible :is(input, textarea)").evaluateAll((inputs) =>
    inputs.map((input) => {
      const { id, value, checked } = /** @type {HTMLInputElement} */ (input);
      return [id, value, checked];
    }),
  );
