// @ts-check
// The calculator: exact sums, missing values, print, files and links.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { costField, FULL, givePrices, norwegianExample, saved, sums, table } from "./cost.mjs";
import { focused, submit, summaryLines } from "./form.mjs";
import { sticksOut } from "./measures.mjs";
import { fillDay, tabTo } from "./rules.mjs";
import { allTexts, coreTexts, LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const texts = allTexts("da");

test("the official Danish example comes out exactly, and says what it is made of", async () => {
  const { page } = await visitor.open("?lang=da#cost");
  await page.fill(costField("letters"), "200");
  await page.fill(costField("bytes"), "5");
  await fillDay(page, "cost-estimate-pricesOn", "1-2-2016");
  await submit(page);
  assert.deepEqual(await sums(page), ["38,85 DKK moms ikke oplyst"]);
  const rows = await table(page, 0);
  assert.deepEqual(rows[1]?.slice(1), ["200", "0,19", "38,00", "dk.digital-post.2016"]);
  assert.deepEqual(rows[2]?.slice(1), ["1.000", "0,00085", "0,85", "dk.digital-post.2016"]);
  assert.match(await page.locator(".books").innerText(), /digst\.dk, Priser i Digital Post/);

  await page.fill(costField("letters"), "1");
  await page.fill(costField("bytes"), "100");
  assert.deepEqual(await sums(page), ["0,28 DKK moms ikke oplyst"], "rounded for the eye");
  assert.equal(await page.locator(".verdict .amount").getAttribute("title"), "0,275", "and told as it is");
});

test("10,000 Norwegian letters of 0.08 MB at the prices of 2021 and of 2024", async () => {
  const { page } = await visitor.open("?lang=nb#cost");
  await page.selectOption(costField("country"), "no");
  await page.fill(costField("letters"), "10 000");
  await page.fill(costField("bytes"), "0,08");
  await page.selectOption(`${costField("bytes")}-unit`, "mb");
  await fillDay(page, "cost-estimate-pricesOn", "21-11-2021");
  await submit(page);
  assert.deepEqual(await sums(page), ["8 800,00 NOK uten mva.", "11 000,00 NOK med mva."]);

  await fillDay(page, "cost-estimate-pricesOn", "1-3-2024");
  assert.deepEqual(await sums(page), ["8 370,00 NOK uten mva.", "minst 8 600,00 NOK med mva."]);
  assert.match(await page.locator(".missing .ways").innerText(), /Mva-sats[\s\S]*transport av meldingen med mva\./);
  await page.locator(".missing .ways a").first().click();
  assert.equal(await focused(page), "cost-estimate-vatPercent");
  await page.keyboard.type("25");
  assert.deepEqual(await sums(page), ["8 370,00 NOK uten mva.", "10 437,50 NOK med mva."]);
});

test("what is missing is asked for beside the result, and is never nought", async () => {
  const { page } = await visitor.open("?lang=en#cost");
  await norwegianExample(page);
  const before = await sums(page);
  assert.ok(
    before.every((sum) => sum.startsWith("at least ")),
    `${before}`,
  );
  assert.equal(await page.locator(".missing .price").count(), 1);
  const print = (await table(page, 0)).find(([what]) => /print of the first sheet/i.test(what ?? ""));
  assert.ok(print?.includes("Missing"));
  assert.match(
    await page.locator(".decision section:not(.print-only) > .facts").innerText(),
    /Break-even can be computed once the prices are entered/,
  );

  await givePrices(page);
  assert.deepEqual(await sums(page), ["82,080.00 NOK excluding VAT", "84,600.00 NOK including VAT"]);
  assert.equal(await page.locator("#cost-missing").innerText(), "Your own prices");
  assert.match(
    await page.locator(".decision section:not(.print-only) > .facts").innerText(),
    /Saving compared with paper: 109,920\.00 NOK/,
  );
  assert.match(
    await page.locator(".decision section:not(.print-only) > .facts").innerText(),
    /Break-even: from 0 % digital letters/,
  );

  await page.fill("#cost-price-print-first-sheet-with-vat", "a lot");
  assert.equal(await page.locator(".cost .decision").isVisible(), false, "no sum of what cannot be read");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [coreTexts("en")["finding.cost.amount.unreadable"]]);
  await page.locator(".summary a").click();
  assert.equal(await focused(page), "cost-price-print-first-sheet-without-vat");
});

test("prices of one's own do not become another country's money", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`);
  await page.selectOption(costField("country"), "");
  assert.equal(await page.inputValue("#cost-price-print-first-sheet-without-vat"), "");
  assert.ok((await sums(page)).every((sum) => /^at least .* DKK/.test(sum)));
});

test("against paper: the goals, and a chart that says what its table says", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`);
  const ways = await table(page, 1);
  assert.deepEqual(
    ways.slice(1).map(([way]) => way?.toLowerCase()),
    ["the plan entered", "all on paper", "15 % digital a target", "35 % digital a target", "60 % digital a target"],
  );
  const parts = await table(page, 2);
  assert.equal(await page.locator(".chart .bar").count(), parts.length - 1);
  const billionths = (/** @type {string} */ text) => Math.round(Number(text.replaceAll(",", "")) * 100);
  for (const [, ...cells] of parts.slice(1)) {
    const numbers = cells.map(billionths);
    const total = numbers.pop() ?? 0;
    assert.ok(Math.abs(numbers.reduce((sum, one) => sum + one, 0) - total) <= 3, `${cells}`);
  }
  assert.equal(
    await page.locator(".chart .ground.whole").count(),
    0,
    "every way could be split, notices and log-ins among them",
  );
  const patterns = await page
    .locator(".chart pattern path")
    .evaluateAll((all) => all.map((one) => one.getAttribute("d")));
  assert.equal(new Set(patterns).size, patterns.length, "no two alike");
});

test("a link carries numbers and choices, and nothing else", async () => {
  const { page } = await visitor.open("?lang=en#cost");
  await norwegianExample(page);
  await givePrices(page);
  await page.fill(costField("share"), "34,5");
  const link = await page.inputValue("#cost-link");
  const before = await sums(page);
  const other = await visitor.open(link.slice(visitor.url.length));
  assert.deepEqual(await sums(other.page), before);
  assert.equal(await other.page.inputValue(costField("share")), "34,5");
  assert.equal(await other.page.inputValue(`${costField("share")}-slider`), "35");
  assert.equal(await other.page.inputValue("#cost-link"), link);
  assert.equal(other.page.url(), `${visitor.url}?lang=en#cost`, "the address holds no numbers");

  const odd = await visitor.open(
    "?lang=en#cost?letters=%3Cb%3E&name=Anna&share=50&books=no.such&price.x.with-vat=1&bytes=9",
  );
  assert.equal(await odd.page.inputValue(costField("letters")), "");
  assert.equal(await odd.page.inputValue(costField("share")), "50");
  assert.ok(await odd.page.getByText("Part of the link could not be read").isVisible());
  assert.equal((await odd.page.content()).includes("Anna"), false);
});

test("the link is copied, and where that may not be, it is marked", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The link has been copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.inputValue("#cost-link"));
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("The link is selected").waitFor();
  assert.equal(await focused(page), "cost-link");
  assert.equal(await page.evaluate(() => getSelection()?.toString()), await page.inputValue("#cost-link"));
});

test("the sheet opens in Danish and Norwegian: semicolons, commas, exact amounts, no formulas", async () => {
  const { page } = await visitor.open(`?lang=da${FULL}`);
  const { name, text } = await saved(page, texts["cost.csv"] ?? "?");
  assert.equal(name, "cost.csv");
  assert.ok(text.startsWith("\ufeffOmkostninger ved udsendelse\r\n"));
  assert.ok(text.replaceAll("\r\n", "").includes("\n") === false, "every line ends the same way");
  const rows = text
    .slice(1)
    .split("\r\n")
    .map((row) => row.split(";"));
  const transport = rows.find(([what]) => what === "transport af meddelelsen");
  assert.deepEqual(transport?.slice(1, 6), ["72000", "0,16", "0,2", "11520", "14400"]);
  assert.ok(rows.some(([label, value]) => label === "Andel digitale breve" && value === "60"));
  assert.ok(
    rows.some(([id]) => id === "no.mailbox.2021"),
    "the sources are there",
  );
  const cells = rows.flat();
  assert.deepEqual(
    cells.filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell)),
    [],
  );
  assert.deepEqual(
    cells.filter((cell) => /^\d+\.\d+$/.test(cell)),
    [],
    "no number has a point",
  );
});

test("JSON is what was asked and answered", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`);
  const { text } = await saved(page, "Save as JSON");
  const { estimate, compare } = JSON.parse(text);
  assert.equal(estimate.request.plan.mailings[0].letters, "10000");
  assert.equal(typeof estimate.answer.totals[0].amount, "string");
  assert.equal(compare.answer.scenarios.length, 5);
});

test("slider and number follow each other, and the sum follows both", async () => {
  const { page } = await visitor.open("?lang=da#cost");
  await norwegianExample(page);
  const slider = page.locator(`${costField("share")}-slider`);
  await slider.focus();
  await page.keyboard.press("End");
  assert.equal(await page.inputValue(costField("share")), "100");
  assert.equal(await slider.getAttribute("aria-valuetext"), "100 %");
  assert.deepEqual(
    await sums(page),
    ["8.800,00 DKK", "11.000,00 DKK"].map((sum, at) => sum.replace("DKK", at ? "NOK inkl. moms" : "NOK ekskl. moms")),
  );
  assert.equal(await focused(page), "cost-estimate-share-slider", "and the focus stays");
  await page.fill(costField("share"), "12,5");
  assert.equal(await slider.inputValue(), "13");
  assert.equal(await slider.getAttribute("aria-valuetext"), "12,5 %");
});

test("what cannot be read is an error at its field", async () => {
  const { page } = await visitor.open("?lang=en#cost");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [coreTexts("en")["finding.cost.letters.missing"]]);
  await page.fill(costField("letters"), "1,5");
  await page.fill(costField("bytes"), "large");
  await page.fill(costField("share"), "101");
  await fillDay(page, "cost-estimate-pricesOn", "30-2-2021");
  await submit(page);
  const own = coreTexts("en");
  assert.deepEqual(await summaryLines(page), [
    own["finding.cost.number.not-whole"],
    "Enter the size as 80 or 0.08",
    own["finding.cost.percent.unreadable"],
    own["finding.cost.day.impossible"],
  ]);
  assert.match(await page.title(), /^Error: Cost of a mailing/);
  await page.locator(".summary a").nth(2).click();
  assert.equal(await focused(page), "cost-estimate-share");
});

test("by keys alone, from the country to the link", async () => {
  const { page } = await visitor.open("?lang=en#cost");
  await page.locator("h1").focus();
  await tabTo(page, "cost-estimate-country");
  await page.keyboard.press("n");
  await tabTo(page, "cost-estimate-letters");
  await page.keyboard.type("10000");
  await tabTo(page, "cost-estimate-bytes");
  await page.keyboard.type("80");
  await tabTo(page, "cost-estimate-pricesOn-day");
  await page.keyboard.type("21");
  await page.keyboard.press("Tab");
  await page.keyboard.type("11");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2021");
  await page.keyboard.press("Enter");
  assert.deepEqual(await sums(page), ["8,800.00 NOK excluding VAT", "11,000.00 NOK including VAT"]);
  await tabTo(page, "cost-price-print-first-sheet-without-vat");
  await tabTo(page, "cost-link");
  await tabTo(page, "Save as JSON");
});

test("on paper there is what was counted with, the tables and the bars", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`);
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("body").innerText();
  for (const words of ["Assumptions", "10000 letters", "Itemised", "Comparison with paper", "no.mailbox.2021"]) {
    assert.ok(paper.includes(words), words);
  }
  assert.equal(await page.locator("button:visible, input:visible, select:visible").count(), 0);
  assert.ok(await page.locator(".chart .bar").first().isVisible());
  await page.setViewportSize({ width: 690, height: 1000 });
  assert.deepEqual(await sticksOut(page), []);
});

test("in forced colours the patterns are still told apart", async () => {
  const { page } = await visitor.open(`?lang=en${FULL}`, { forcedColors: "active" });
  const lines = await page
    .locator(".chart pattern path.lines.print, .chart .ground")
    .evaluateAll((all) => all.map((one) => [getComputedStyle(one).stroke, getComputedStyle(one).fill]));
  for (const [stroke, fill] of lines) assert.notEqual(stroke, fill);
});

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing in any language, ${colorScheme}, and nothing sticks out of a small phone`, async () => {
    const { page } = await visitor.open(`?lang=da${FULL}`, { colorScheme });
    for (const language of LANGUAGES) {
      await chooseLanguage(page, language);
      const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        [],
        language,
      );
      await page.setViewportSize({ width: 320, height: 640 });
      assert.deepEqual(await sticksOut(page), [], language);
      await page.setViewportSize({ width: 1100, height: 800 });
    }
  });
}
