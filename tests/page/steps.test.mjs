// @ts-check
// Page by page: each has a title of its own, and help at the same place.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { arriving, fillRequest, goOn, openStep, submit } from "./form.mjs";
import { answerGuide, GUIDES, headingOf, RESULTS } from "./guide.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {Page} page */
const headings = (page) => page.locator("main h1").allInnerTexts();

/** @param {readonly string[]} titles */
const assertAllDiffer = (titles) => assert.equal(new Set(titles).size, titles.length, titles.join(" | "));

/** Everything one can go to. @param {Page} page */
const placesOf = (page) =>
  page
    .locator(":is(.card, footer p, .brand) a, a.brand")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

for (const language of LANGUAGES) {
  test(`every place has a title of its own, which is its heading, in ${language}`, async () => {
    const { page } = await visitor.open(`?lang=${language}`);
    const titles = [];
    for (const place of await placesOf(page)) {
      await page.goto("about:blank");
      await page.goto(`${visitor.url}?lang=${language}${place}`);
      await page.locator("main h1:visible").waitFor();
      const [title, all] = [await page.title(), await headings(page)];
      assert.equal(all.length, 1, place);
      // A guide is called by its name until it has begun.
      if (!/^#(dk|no)-/.test(place)) assert.equal(title, `${all[0]} – postregler`);
      titles.push(title);
    }
    assertAllDiffer(titles);
  });
}

for (const capacity of ["self", "guardian", "declarant"]) {
  test(`every page of FD 001 has a title of its own and says how far it is: ${capacity}`, async () => {
    const { page } = await visitor.open("?lang=da#fd001");
    const passed = await fillRequest(page, { capacity, comes: capacity === "declarant" ? "nobody" : "proxy" });
    const titles = [];
    for (const [at, step] of passed.entries()) {
      await openStep(page, step);
      titles.push(await page.title());
      assert.equal(await page.title(), `${(await headings(page))[0]} – postregler`);
      const progress = await page.locator(`#${await page.locator("h1").getAttribute("aria-describedby")}`).innerText();
      assert.equal(progress, `Spørgsmål ${at + 1} af ${passed.length}`);
    }
    for (const step of ["review", "result"]) {
      await openStep(page, step);
      titles.push(await page.title());
    }
    assertAllDiffer(titles);
  });
}

test("what is wrong stands first in the title, as long as it is wrong", async () => {
  const { page } = await visitor.open("?lang=da#fd001/name");
  await submit(page);
  assert.match(await page.title(), /^Fejl: /);
  await page.locator("main input").fill("Eksempel Eksempelsen");
  assert.doesNotMatch(await page.title(), /^Fejl: /);
});

test("FD 001 has help at the same place on every page, also with an error", async () => {
  const { page } = await visitor.open("?lang=da#fd001");
  const texts = allTexts("da");
  const wanted = `${texts["guidance.phone"]}: ${texts["guide.dk.phone"]}`;
  const isThere = async () => {
    const last = page.locator("main .view > *:visible").last();
    assert.equal(await last.innerText(), wanted, page.url());
  };
  await isThere();
  for (const step of await fillRequest(page)) {
    await openStep(page, step);
    await isThere();
  }
  await goOnWithout(page);
  await isThere();
  for (const step of ["review", "result"]) {
    await openStep(page, step);
    await isThere();
  }
});

/** Goes on from a page whose answer is gone. @param {Page} page */
async function goOnWithout(page) {
  await openStep(page, "name");
  await page.locator("main input").fill("");
  await submit(page);
  await page.locator(".summary:visible").waitFor();
  await page.locator("main input").fill("Eksempel Eksempelsen");
  await goOn(page);
  if (!page.url().endsWith("review")) await arriving(page, () => page.goBack());
}

test("the browser may fill in what is about the person, and nothing else", async () => {
  const { page } = await visitor.open("?lang=da#fd001");
  /** @type {Record<string, string | null>} */
  const offered = {};
  for (const step of ["name", "number", "address", "telephone", "date"]) {
    await openStep(page, step);
    offered[step] = await page.locator("main form :is(input, textarea)").first().getAttribute("autocomplete");
  }
  assert.deepEqual(offered, { name: "name", number: "off", address: "street-address", telephone: "tel", date: "off" });
});

for (const guide of GUIDES) {
  test(`${guide} says whom to call on every page, below its buttons`, async () => {
    const { page } = await visitor.open(`?lang=en#${guide}`);
    const said = [];
    for (const answer of [...RESULTS[guide], ""]) {
      const phone = page.locator(".guide > .guide-phone");
      said.push(await phone.innerText());
      const above = await phone.evaluate((found) => found.previousElementSibling?.querySelector("button") !== null);
      assert.ok(above, await headingOf(page));
      if (answer) await answerGuide(page, [answer]);
    }
    // Only who is spoken to may change on the way.
    assert.ok(new Set(said).size <= 2, [...new Set(said)].join(" | "));
    if (guide.startsWith("no")) assert.ok(said.every((words) => words.includes("800\u00a030\u00a0300")));
  });
}
