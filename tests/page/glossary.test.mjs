// @ts-check
// The glossary: every term in every language, found by text and by country, each with its own URL.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { LANGUAGES as KNOWN } from "../../facade/languages.js";
import { chooseLanguage, visit } from "./browser.mjs";
import { tabTo } from "./rules.mjs";
import { coreTexts, LANGUAGES, pageTexts } from "./texts.mjs";
import { eventually } from "../wait.mjs";

/** @type {(path: string) => any} */
const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** @type {{ parts: { id: string }[], terms: { id: string, part: string, country?: string, rule?: string }[] }} */
const { parts, terms } = read("core/data/terms.json");
const rules = read("facade/rule-book.json");

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @typedef {import("playwright-core").Page} Page */

const shown = (/** @type {Page} */ page) =>
  page.locator(".terms .term").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-term") ?? ""));

test("each term occurs once, with a part, an existing rule and its texts", () => {
  assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length);
  for (const { id, part, country = "dk", rule } of terms) {
    assert.match(id, /^[a-z0-9-]+$/);
    assert.ok(parts.some((known) => known.id === part) && ["dk", "no"].includes(country), id);
    if (rule !== undefined) assert.ok(rule in rules, `${id}: ${rule}`);
  }
  for (const language of LANGUAGES) {
    const keys = Object.keys(coreTexts(language)).filter((key) => /^(term|definition)\./.test(key));
    const expected = terms.flatMap(({ id }) => [`term.${id}.name`, `term.${id}.text`, `definition.${id}`]);
    assert.deepEqual(keys.sort(), expected.sort(), language);
  }
});

for (const language of LANGUAGES) {
  test(`all terms are shown with definition and plain sentence, in order, in ${language}`, async () => {
    const { page, complaints } = await visitor.open(`?lang=${language}#glossary`);
    const texts = coreTexts(language);
    const cards = await page.locator(".terms .term").evaluateAll((all) =>
      all.map((card) => ({
        id: card.getAttribute("data-term") ?? "",
        name: card.querySelector("h2")?.textContent ?? "",
        definition: card.querySelector(".definition")?.textContent,
        text: card.querySelector(".meaning")?.textContent,
        rule: card.querySelector(".rule a")?.getAttribute("href") ?? undefined,
      })),
    );
    assert.equal(cards.length, terms.length);
    for (const { id, name, definition, text, rule } of cards) {
      assert.equal(name, texts[`term.${id}.name`]);
      assert.equal(definition, texts[`definition.${id}`]);
      assert.equal(text, texts[`term.${id}.text`]);
      const source = terms.find((term) => term.id === id)?.rule;
      assert.equal(rule, source && `#rulebook/${source}`);
    }
    const collator = new Intl.Collator(KNOWN.find(({ code }) => code === language)?.intl, { numeric: true });
    const names = cards.map(({ name }) => name);
    assert.deepEqual(names, [...names].sort(collator.compare));
    assert.deepEqual(complaints, []);
  });
}

test("a term is found by letters of its name, of its other names and of its meaning", async () => {
  const { page } = await visitor.open("?lang=en#glossary");
  const find = async (/** @type {string} */ letters) => {
    await page.fill("#glossary-words", letters);
    return shown(page);
  };
  assert.deepEqual(await find("fuldmagtsh"), ["representative"]);
  assert.ok((await find("RESERVATION")).includes("reservation"));
  assert.ok((await find("digits date")).includes("individnummer"));
  assert.deepEqual(await find("qqq"), []);
  assert.equal(await page.locator(".count").innerText(), pageTexts("en")["glossary.none"]);
  assert.equal((await find(" ")).length, terms.length);
});

test("the country is that of the page, and can be another one here", async () => {
  const { page } = await visitor.open("?lang=da&country=no#glossary");
  const of = (/** @type {string} */ country) =>
    terms.filter((term) => term.country === undefined || term.country === country).map(({ id }) => id);
  assert.deepEqual((await shown(page)).sort(), of("no").sort());
  await page.selectOption("#glossary-country", "dk");
  assert.deepEqual((await shown(page)).sort(), of("dk").sort());
  await page.selectOption("#glossary-country", "");
  assert.equal((await shown(page)).length, terms.length);
  assert.equal(page.url(), `${visitor.url}?lang=da&country=no#glossary`);
});

test("a term has an address, links to its rule and back, and keeps its address in another language", async () => {
  const { page } = await visitor.open("?lang=en#glossary/exemption");
  assert.equal(await page.locator(".term:visible").count(), 1);
  assert.equal(await page.locator(".term h2").innerText(), "exemption");
  assert.equal(await page.locator(".term .also").innerText(), "In Danish: fritagelse");
  await chooseLanguage(page, "da");
  assert.equal(await page.locator(".term h2").innerText(), "fritagelse");
  assert.equal(await page.locator(".term .also").count(), 0);
  await page.locator(".term .rule a").click();
  await page.waitForURL(/#rulebook\/dk\.exemption\.effect\.paper$/);
  await page.goBack();
  await page.locator(".term-alone .way").click();
  await eventually(async () => assert.equal((await shown(page)).length, terms.length));
  await page.goto(`${visitor.url}?lang=en#glossary/010180-0002`);
  await page
    .locator(".term-alone > p")
    .getByText(pageTexts("en")["glossary.unknown"] ?? "?")
    .waitFor();
  assert.equal((await page.locator("main").innerText()).includes("010180"), false);
});

test("with keys alone: letters, and then a word", async () => {
  const { page } = await visitor.open("?lang=en#glossary");
  await tabTo(page, "glossary-words");
  await page.keyboard.type("fødselsn");
  await tabTo(page, "fødselsnummer");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#glossary\/fodselsnummer$/);
  await page.locator("main h1:focus").waitFor();
});

test("the count is announced once the user has stopped typing", async () => {
  const { page } = await visitor.open("?lang=en#glossary");
  const spoken = page.locator("[role=status]:visible, .rules-found [role=status]").first();
  await page.locator("#glossary-words").pressSequentially("kommune", { delay: 20 });
  assert.equal(await spoken.textContent(), "");
  await page.waitForTimeout(1000);
  assert.equal(await spoken.textContent(), await page.locator(".count").innerText());
});
