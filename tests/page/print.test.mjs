// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { ANSWERS, change, fillRequest, goOn, prepare, step } from "./form.mjs";
import { onOneLine, printed } from "./paper.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const ONE_PAGE = { pages: 1, size: [595, 842] };

for (const language of LANGUAGES) {
  test(`the sheet is one A4 page and says what it is not, in ${language}`, async () => {
    const { page } = await visitor.open(`?lang=${language}#fd001`);
    await prepare(page);
    const { text: paper, ...sheet } = await printed(page);
    assert.deepEqual(sheet, ONE_PAGE);

    const texts = allTexts(language);
    for (const key of [
      "form.result.heading",
      "form.result.not-official",
      "word.state.awaiting-attendance",
      "form.result.printed",
    ]) {
      assert.ok(paper.includes(texts[key] ?? "?"), key);
    }
    // Only people outside Denmark choose where unopened post goes.
    const { otherAddress: _, ...given } = ANSWERS;
    for (const answer of Object.values(given)) assert.ok(paper.includes(onOneLine(answer)), answer);
    for (const key of ["banner.text", "form.print", "form.change", "footer.version", "languages.label"]) {
      assert.equal(paper.includes(texts[key] ?? "?"), false, `${key} is for the screen`);
    }
  });
}

/** @type {readonly [string, import("./form.mjs").Who][]} */
const FAMILY = [
  ["a guardian", { capacity: "guardian" }],
  ["a fuldmagt", { comes: "proxy", document: "own-document" }],
  ["a fuldmagt from abroad, with ground 9", { comes: "proxy", residence: "abroad", assessed: true }],
  [
    "FD 001K for somebody abroad who cannot sign",
    { capacity: "declarant", comes: "nobody", residence: "abroad", signature: "cannot" },
  ],
];

for (const [who, chosen] of FAMILY) {
  test(`the longest answers there may be still fit on one page: ${who}`, async () => {
    const { page } = await visitor.open("#fd001");
    const passed = await fillRequest(page, chosen);
    const name = "Navn ".repeat(40).trim();
    const longest = [
      ["name", name],
      ["number", "010180-0002"],
      ["address", "Adresse\n".repeat(62).trim()],
      ["telephone", "+45 12 34 56 78"],
      ["circumstances", "y".repeat(500)],
      ["other-address", "x".repeat(500)],
      ["signer-name", name],
      ["representative-name", name],
      ["checker", name],
      ["role", name],
    ];
    for (const [place = "", answer = ""] of longest) if (passed.includes(place)) await change(page, place, answer);
    await goOn(page);
    assert.equal(step(page), "result");
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language);
      const { pages, size } = await printed(page);
      assert.deepEqual({ pages, size }, ONE_PAGE, language);
    }
  });
}

test("answers just short of the smaller print fit as well", async () => {
  const { page } = await visitor.open("?lang=en#fd001");
  await fillRequest(page, { capacity: "guardian" });
  await change(page, "address", "Vej 1\n".repeat(35).trim());
  await goOn(page);
  assert.equal(await page.locator(".sheet.long").count(), 0);
  const { pages, size } = await printed(page);
  assert.deepEqual({ pages, size }, ONE_PAGE);
});

test("the button prints", async () => {
  const { page } = await visitor.open("?lang=da#fd001");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await prepare(page);
  await page.locator(".sheet .primary").click();
  assert.equal(await page.locator("body.printed").count(), 1);
});
