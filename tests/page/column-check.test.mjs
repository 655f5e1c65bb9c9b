// @ts-check
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { identity } from "@postregler/wasm";
import { chooseLanguage, visit } from "./browser.mjs";
import { begin, checkExample, chooseFile, FILE, holdFiles, letGo, looked, result } from "./column.mjs";
import { fieldErrors, focused, submit, summaryLines } from "./form.mjs";
import { coreTexts, LANGUAGES, opened, pageTexts } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** Numbers that are nobody's. @param {import("@postregler/wasm").IdentitySampleRequest} request */
const sample = (request) => identity.sample(request).numbers;

const en = coreTexts("en");

/** @param {Page} page @param {string | Buffer} content */
async function check(page, content) {
  await chooseFile(page, content);
  await looked(page);
  await submit(page);
  return result(page);
}

/** @param {Page} page @param {string} button @returns {Promise<{ name: string, text: string }>} */
async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const GOOD = sample({ kind: "cpr", count: 1000 });
const SYNTHETIC = sample({ kind: "fodselsnummer", count: 500 });
const IMPOSSIBLE = sample({ kind: "cpr", fault: "date", count: 300 });
const WRONG = sample({ kind: "fodselsnummer", fault: "check-digits", count: 150 });
const BLOCK = [...GOOD, ...SYNTHETIC, ...IMPOSSIBLE, ...WRONG, ...Array(40).fill(""), ...Array(10).fill("ukendt")];

test("200,000 rows are counted right", async () => {
  const { page, complaints } = await visitor.open("?lang=en#column");
  await page.check("#column-tests");
  const rows = Array(100).fill(BLOCK).flat();
  assert.equal(rows.length, 200_000);
  const { status, facts, counts } = await check(page, rows.join("\n"));
  assert.equal(status, "Done: 150,000 of 200,000 rows can be used");
  assert.deepEqual(facts.slice(0, 2), ["200,000", "150,000 (75.0%)"]);
  assert.match(facts[2] ?? "", /^\d+\.\d s$/);
  assert.deepEqual(counts, [
    ["0", opened(en["word.outcome.ok"]), "150,000", "75.0%"],
    ["16", opened(en["word.outcome.missing"]), "4,000", "2.0%"],
    ["18", opened(en["word.outcome.letters"]), "1,000", "0.5%"],
    ["32", opened(en["word.outcome.date"]), "30,000", "15.0%"],
    ["36", opened(en["word.outcome.check-digits"]), "15,000", "7.5%"],
  ]);
  assert.deepEqual(complaints, []);
});

test("what is saved has row numbers and codes for Danish and Norwegian spreadsheets, and no number", async () => {
  const { page, requests } = await visitor.open("?lang=da#column");
  const loaded = requests.length;
  const rows = ["Nummer", GOOD[0], "010180-0002", IMPOSSIBLE[0], SYNTHETIC[0], ""];
  await check(page, `\ufeff${rows.join("\r\n")}\r\n`);

  const few = await saved(page, "Gem rækker, der skal ses efter");
  assert.equal(few.name, "postregler.csv");
  const da = coreTexts("da");
  // A meaning that contains a semicolon is quoted.
  assert.equal(
    few.text,
    [
      "\ufeffRække;Kode;Betydning",
      `3;1;"${da["word.outcome.ok-listed-date"]}"`,
      `4;32;${da["word.outcome.date"]}`,
      `5;49;${da["word.outcome.synthetic-refused"]}`,
      `6;16;${da["word.outcome.missing"]}`,
      "",
    ].join("\r\n"),
  );
  const all = await saved(page, "Gem alle rækker");
  assert.equal(all.text.split("\r\n")[1], `2;0;${da["word.outcome.ok"]}`);
  assert.equal(all.text.split("\r\n").length, 7);
  for (const { text } of [few, all]) assert.doesNotMatch(text, /\d{6}/);
  assert.deepEqual(
    requests.slice(loaded).filter((url) => !url.startsWith("blob:")),
    [],
  );
});

test("nothing that stands in the rows is shown or said", async () => {
  const { page } = await visitor.open("?lang=en#column");
  const number = `${IMPOSSIBLE[0]}`;
  await check(page, `Name;Number\nEksempel Eksempelsen;${number}\n`);
  await page.uncheck("#column-heading");
  await submit(page);
  await result(page);
  const content = await page.content();
  for (const part of ["Eksempel Eksempelsen", number, number.slice(0, 6), number.slice(6)]) {
    assert.equal(content.includes(part), false, part);
  }
});

test("all rows of a large file can be saved", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await check(page, `heading\n${Array(100).fill(BLOCK).flat().join("\n")}`);
  const lines = (await saved(page, "Save all rows")).text.split("\r\n");
  assert.equal(lines.length, 200_002);
  assert.match(lines[1] ?? "", /^2;0;/);
  assert.match(lines[200_000] ?? "", /^200001;18;/);
});

/** @type {[name: string, content: string | Buffer, column: string, usable: string][]} */
const FILES = [
  ["one number a line", `${GOOD[0]}\n${GOOD[1]}\n`, "1", "2 (100.0%)"],
  ["semicolons, with a heading", `Navn;Cpr-nr.\r\nA;${GOOD[0]}\r\nB;${GOOD[1]}\r\n`, "2: Cpr-nr.", "2 (100.0%)"],
  ["commas and quotation marks", `"name, first","number"\n"A, B","${GOOD[0]}"\n`, "2: number", "1 (100.0%)"],
  ["tabs, without a heading", `${GOOD[0]}\tA\n${GOOD[1]}\tB\n`, "1", "2 (100.0%)"],
  ["Latin-1", Buffer.from(`Fødselsår;Nr\n1980;${GOOD[0]}\n`, "latin1"), "2: Nr", "1 (100.0%)"],
  ["UTF-8 with a mark", `\ufeffnr.\n${GOOD[0]}\n`, "1: nr.", "1 (100.0%)"],
  ["dashes from a word processor in Latin-1", Buffer.from(`010180\x960002\n`, "latin1"), "1", "1 (100.0%)"],
  ["companies in the second column", `1;13748136\n2;13748136\n`, "2", "0 (0.0%)"],
  ["line ends of old Macs", `nr.\r${GOOD[0]}\r${GOOD[1]}`, "1: nr.", "2 (100.0%)"],
];

for (const [name, content, column, usable] of FILES) {
  test(`a file is read as it is: ${name}`, async () => {
    const { page } = await visitor.open("?lang=en#column");
    const { facts } = await check(page, content);
    assert.equal(await page.locator("#column-column option:checked").innerText(), column);
    assert.equal(facts[1], usable);
  });
}

test("another column and another first row can be chosen", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await chooseFile(page, `a;b\n${GOOD[0]};x\n${GOOD[1]};${GOOD[2]}\n`);
  await looked(page);
  assert.deepEqual(await page.locator("#column-column option").allInnerTexts(), ["1: a", "2: b"]);
  await page.selectOption("#column-column", "1");
  await page.uncheck("#column-heading");
  assert.deepEqual(
    await page.locator("#column-column option").allInnerTexts(),
    ["1", "2"],
    "it may be somebody's data",
  );
  await submit(page);
  assert.deepEqual(
    (await result(page)).counts.map(([code, , rows]) => [code, rows]),
    [
      ["0", "1"],
      ["18", "2"],
    ],
  );
});

test("lost zeros are put back where that is wanted, and counted", async () => {
  const { page } = await visitor.open("?lang=en#column");
  const lost = GOOD.filter((number) => number.startsWith("0")).slice(0, 20);
  const content = [...GOOD.slice(0, 80), ...lost.map((number) => number.slice(1))].join("\n");
  const { counts } = await check(page, content);
  assert.deepEqual(counts.at(-1), ["22", opened(en["word.outcome.leading-zero"]), "20", "20.0%"]);
  await page.check("#column-repair");
  assert.equal(await page.locator(".column-result:visible").count(), 0, "the result was for another choice");
  await submit(page);
  const { status, facts } = await result(page);
  assert.equal(status, "Done: 100 of 100 rows can be used");
  assert.deepEqual(facts.slice(1, 3), ["100 (100.0%)", "20"]);
  assert.equal(await page.locator(".column-result dt").nth(2).innerText(), pageTexts("en")["column.repaired"]);
});

test("kinds and country are chosen as in the number check", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await page.locator("main summary").click();
  await page.check("#column-kinds-companies");
  const { counts } = await check(page, ["13748136", GOOD[0]].join("\n"));
  assert.deepEqual(
    counts.map(([code]) => code),
    ["0", "48"],
  );
});

/** @type {[name: string, content: string | Buffer, error: import("./texts.mjs").PageKey][]} */
const BAD_FILES = [
  ["nothing in it", "", "column.file.empty"],
  ["a spreadsheet", Buffer.from("PK\u0003\u0004\u0000\u0000"), "column.file.not-text"],
  ["an open quotation mark", `${GOOD[0]}\n"${GOOD[1]}\n${GOOD[2]}\n`, "column.file.quote"],
  ["text in UTF-16", Buffer.from(`\ufeff${GOOD[0]}\n`, "utf16le"), "column.file.not-text"],
];

for (const [name, content, error] of BAD_FILES) {
  test(`a file that cannot be checked is said at once, and again at the top: ${name}`, async () => {
    const { page } = await visitor.open("?lang=en#column");
    await chooseFile(page, content);
    await page.locator(".message.error:visible").waitFor();
    // The second row, if it is one row.
    const text = pageTexts("en")[error]?.replace("{row}", "2");
    assert.deepEqual(await fieldErrors(page), [text]);
    assert.equal(await page.locator(".summary:visible").count(), 0);
    await submit(page);
    assert.equal(await focused(page), "summary");
    assert.deepEqual(await summaryLines(page), [text]);
    assert.match(await page.title(), /^Error: Check a column/);
    await page.locator(".summary a").click();
    assert.equal(await focused(page), FILE.slice(1));
    await chooseFile(page, `${GOOD[0]}\n`);
    await looked(page);
    assert.equal(await page.locator(".message.error:visible, .summary:visible").count(), 0);
  });
}

/** @type {[name: string, content: string, error: import("./texts.mjs").PageKey, row: string][]} */
const BAD_ROWS = [
  ["only a heading", "Nummer\n", "column.file.empty", ""],
  ["a row without end", `${GOOD[0]}\n${"1".repeat(1_100_000)}\n`, "column.file.row", "2"],
  [
    "an open quotation mark far down",
    `${`${GOOD[0]}\n`.repeat(10_000)}"${`${GOOD[1]}\n`.repeat(10_000)}`,
    "column.file.quote",
    "10,001",
  ],
];

for (const [name, content, error, row] of BAD_ROWS) {
  test(`what is found on the way stops the check and says what to do: ${name}`, async () => {
    const { page } = await visitor.open("?lang=en#column");
    await chooseFile(page, content);
    await looked(page);
    await submit(page);
    await page.locator(".summary:visible").waitFor();
    assert.equal(await focused(page), "summary");
    assert.deepEqual(await summaryLines(page), [pageTexts("en")[error]?.replace("{row}", row)]);
    assert.equal(await page.locator(".working:visible, .column-result:visible").count(), 0);
    await chooseLanguage(page, "nn");
    assert.deepEqual(await summaryLines(page), [pageTexts("nn")[error]?.replace("{row}", row.replace(",", "\u00a0"))]);
  });
}

test("without a file the form says so", async () => {
  const { page } = await visitor.open("?lang=da#column");
  await submit(page);
  assert.equal(await focused(page), "summary");
  assert.deepEqual(await summaryLines(page), ["Vælg en fil"]);
  assert.deepEqual(await fieldErrors(page), ["Vælg en fil"]);
  await page.locator("main form:visible > button.quiet").click();
  assert.equal(await page.locator(".summary:visible").count(), 0);
});

test("a file that cannot be read any more is told in words", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await chooseFile(page, GOOD.join("\n"));
  await looked(page);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  });
  await submit(page);
  await page.locator(".summary:visible").waitFor();
  assert.deepEqual(await summaryLines(page), [pageTexts("en")["column.file.unreadable"]]);
});

test("a browser that may not run the module is told so in words", async () => {
  const { page } = await visitor.open("");
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${visitor.url}?lang=en#column`);
  await page.reload();
  await page.locator("main form:visible > button.quiet").click();
  assert.match(await page.locator(".summary:visible").innerText(), /try another browser/);
  await chooseFile(page, `${GOOD[0]}\n`);
  await submit(page);
  await page.locator(".summary:visible").waitFor();
  assert.match(await page.locator(".summary:visible").innerText(), /try another browser/);
});

test("a file may be dropped anywhere on the page", async () => {
  const { page } = await visitor.open("?lang=en#column");
  const drop = (/** @type {string} */ target) =>
    page.evaluate(
      ([selector, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([`${text}`], "dropped.csv"));
        const on = document.querySelector(`${selector}`);
        const events = ["dragover", "drop"].map(
          (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
        return events.map((event) => on?.dispatchEvent(event) === false);
      },
      [target, `${GOOD[0]}\n`],
    );
  assert.deepEqual(await drop("footer"), [true, true], "the browser is not to open the file");
  await looked(page);
  assert.equal(await page.evaluate((id) => document.querySelector(id)?.files[0].name, FILE), "dropped.csv");
  await submit(page);
  assert.equal((await result(page)).status, "Done: 1 of 1 rows can be used");
  await page.locator(".tools a").first().click();
  await page.locator("main > [data-title='number.title']").waitFor();
  assert.deepEqual(await drop("footer"), [false, false], "elsewhere files are none of the page's business");
});

test("while it works the page shows how far it is, and can be used", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await holdFiles(page, 3);
  await begin(page);
  const words = page.locator("#column-progress-words");
  await words.filter({ hasText: /^[1-9]/ }).waitFor();
  const { value, max } = await page
    .locator("progress")
    .evaluate((bar) => ({ value: /** @type {any} */ (bar).value, max: /** @type {any} */ (bar).max }));
  assert.equal(value, 2 * 2 ** 18);
  assert.ok(max > value);
  assert.match(await words.innerText(), /^\d+%, \d+,\d{3} rows$/);
  assert.equal(await page.locator("main [role=status]").innerText(), "The check has started");

  await chooseLanguage(page, "da");
  assert.match(await words.innerText(), /rækker$/);
  await page.locator(".tools a").first().click();
  await page.locator("main h1:visible").filter({ hasText: "Tjek et nummer" }).waitFor();
  await letGo(page);
  await page.locator(".tools a").nth(1).click();
  assert.match((await result(page)).status, /^Færdig: [\d.]+ af 200\.000 rækker kan bruges$/);
  assert.equal(await page.locator(".working:visible").count(), 0);
});

test("two million rows leave the page its turn", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await page.check("#column-tests");
  await page.evaluate(
    ([id, block]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array(1000).fill(block), "large.txt"));
      const input = /** @type {HTMLInputElement} */ (document.querySelector(`${id}`));
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      const turns = { longest: 0, count: 0, over: false };
      let last = performance.now();
      const turn = () => {
        const now = performance.now();
        turns.longest = Math.max(turns.longest, now - last);
        turns.count += 1;
        last = now;
        if (!turns.over) setTimeout(turn);
      };
      turn();
      Object.assign(window, { turns });
    },
    [FILE, `${BLOCK.join("\n")}\n`],
  );
  await looked(page);
  await page.evaluate(() => Object.assign(/** @type {any} */ (window).turns, { longest: 0, count: 0 }));
  const began = performance.now();
  await submit(page);
  const { status } = await result(page);
  const turns = await page.evaluate(() => Object.assign(/** @type {any} */ (window).turns, { over: true }));
  const whole = performance.now() - began;
  assert.equal(status, "Done: 1,500,000 of 2,000,000 rows can be used");
  // A portion takes some milliseconds, but on a busy machine everything takes longer. In one piece it would be the whole.
  assert.ok(turns.longest < Math.max(100, whole / 3), `${turns.longest} ms of ${whole} without a turn`);
  assert.ok(turns.count > 20, `${turns.count} turns`);
});

test("it can be stopped, and nothing is left of it", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await holdFiles(page, 3);
  await begin(page);
  await page.getByRole("button", { name: "Stop" }).click();
  assert.equal(await page.locator("main [role=status]").innerText(), "The check was stopped");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "submit");
  await letGo(page);
  await page.waitForTimeout(100);
  assert.equal(await page.locator(".column-result:visible, .working:visible, .summary:visible").count(), 0);
  await submit(page);
  assert.match((await result(page)).status, /200,000/);
});

test("another file takes the place of the one at work", async () => {
  const { page } = await visitor.open("?lang=en#column");
  await holdFiles(page, 3);
  await begin(page);
  await letGo(page);
  assert.match((await check(page, `${GOOD[0]}\n`)).status, /1 of 1/);
});

for (const language of LANGUAGES) {
  test(`the example file is of nobody's numbers and shows most of what can be found, in ${language}`, async () => {
    const { page } = await visitor.open(`?lang=${language}#column`);
    await checkExample(page);
    const { counts } = await result(page);
    assert.ok(counts.length >= 8, `${counts.length} codes`);
    const texts = coreTexts(language);
    for (const [, meaning] of counts) {
      assert.ok(
        Object.entries(texts).some(([key, text]) => key.startsWith("word.outcome.") && opened(text) === meaning),
      );
    }
  });
}
