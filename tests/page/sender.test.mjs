// @ts-check
// For a Norwegian sender: the category, the register's answer, the channel, deadlines on a line, and the notice.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { focused, summaryLines } from "./form.mjs";
import {
  answerQuestions,
  checkList,
  fillDay,
  RECIPIENTS,
  senderField,
  sendLetter,
  tabTo,
  tryExampleOf,
} from "./rules.mjs";
import { coreTexts, LANGUAGES, opened, pageTexts } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const texts = coreTexts("en");
const reading = "#channel-form .live:has(> .decision)";
const category = senderField("decide-channel", "message-category");
const response = senderField("read-register", "response");

/** @param {Page} page @param {"channel" | "deadlines" | "notice" | "mailbox"} section */
const verdict = (page, section) => page.locator(`#${section}-form + .verdict`).textContent();

/** The rules a part of the page names. @param {Page} page @param {string} within */
const rulesIn = (page, within) =>
  page.locator(`${within} .rule a`).evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(10)));

test("a category is chosen, or found by one question after the other", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  assert.equal(await page.inputValue(category), "", "nothing is decided for anybody");
  await answerQuestions(page, {});
  const questions = page.locator("#channel-form fieldset[role=radiogroup]:visible:has([name^=reservation-classify])");
  assert.equal(await questions.count(), 1);
  assert.match(await page.locator(".law:visible").innerText(), /§ 2 første ledd bokstav a og b/);
  await answerQuestions(page, { decision: "no" });
  assert.equal(await questions.count(), 2);
  await answerQuestions(page, { advanceNotice: "yes" });
  assert.equal(await questions.count(), 2, "the first yes decides");
  assert.equal(await page.inputValue(category), "forhandsvarsel");
  await answerQuestions(page, { decision: "yes" });
  assert.equal(await page.inputValue(category), "enkeltvedtak");
  assert.equal(await questions.count(), 1, "what no longer matters is not asked");

  await page.selectOption(category, "other");
  assert.equal(await page.locator("[name^=reservation-classify]:checked").count(), 0, "the answers led elsewhere");
});

test("what is not decided counts as the strictest, and says so", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await answerQuestions(page, { decision: "no", advanceNotice: "unsure", legalPosition: "yes" });
  const told = page.locator(".sender details .live");
  assert.match(await told.innerText(), /treated as an individual decision/i);
  assert.equal(await page.inputValue(category), "");
  await sendLetter(page, "", "reserved");
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.paper"]));
  assert.match(await page.locator("#channel-form ~ .decision").innerText(), /Classified as individual decision/);
});

/** @type {readonly [sample: string, can: "yes" | "no", rule: string, channel: string][]} */
const ANSWERS = [
  ["fresh", "yes", "", "digital-mailbox"],
  ["reserved", "no", "no.section-9.reserved", "paper"],
  ["expired", "no", "no.register.18-months", "paper"],
  ["no-mailbox", "yes", "", "paper"],
  ["deleted", "no", "no.register.status", "paper"],
  ["not-registered", "no", "no.register.status", "paper"],
];

test("each answer of the register is read at once, and says why somebody cannot be notified", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  const reasons = new Set();
  for (const [sample, can, rule, channel] of ANSWERS) {
    await page.locator(`[data-sample="${sample}"]`).click();
    assert.equal(
      await page.locator(`${reading} > .verdict`).textContent(),
      opened(texts[`word.can-be-notified.${can}`]),
      sample,
    );
    const why = page.locator(`${reading} .steps`);
    if (rule === "") assert.equal(await why.count(), 0, sample);
    else {
      assert.deepEqual(await rulesIn(page, reading), [rule], sample);
      reasons.add(await why.locator("p").first().textContent());
    }
    await sendLetter(page, "enkeltvedtak", sample);
    assert.equal(await verdict(page, "channel"), opened(texts[`word.send.${channel}`]), sample);
    assert.equal(await page.locator(".summary:visible").count(), 0, "an answer is no error of the form");
    // A service message is sent digitally in spite of a reservation if there is a mailbox.
    await sendLetter(page, "other", sample);
    if (sample === "fresh" || sample === "expired") {
      assert.equal(await verdict(page, "channel"), opened(texts["word.send.digital-mailbox"]), sample);
    }
  }
  assert.equal(reasons.size, 4, "expired, reserved, deleted and unknown are four different things");
});

test("notices, open ways and rules of a decision, in every language", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await sendLetter(page, "enkeltvedtak", "fresh");
  const decision = page.locator("#channel-form ~ .decision");
  assert.equal(await decision.locator(".notices li").count(), 2);
  const rules = await rulesIn(page, "#channel-form ~ .decision");
  for (const rule of ["no.section-9.enkeltvedtak", "no.channel.decision-flow", "no.notice.0-and-7"]) {
    assert.ok(rules.includes(rule), `${rules}`);
  }
  for (const language of LANGUAGES) {
    await chooseLanguage(page, language);
    const own = coreTexts(language);
    assert.equal(await verdict(page, "channel"), opened(own["word.send.digital-mailbox"]));
    assert.equal(await page.locator(`${reading} > .verdict`).textContent(), opened(own["word.can-be-notified.yes"]));
  }
});

test("the sender's own choices and what is known of the recipient count", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  for (const summary of await page.locator("#channel-form > .group summary").all()) await summary.click();
  await page.selectOption(senderField("decide-channel", "sender-noMailbox"), "altinn");
  await sendLetter(page, "enkeltvedtak", "no-mailbox");
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.altinn"]));
  await page.check(senderField("decide-channel", "recipient-deceased"));
  assert.equal(await verdict(page, "channel"), "", "what is changed takes the answer away");
  await page.locator("#channel-form button[type=submit]").click();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.hold"]));
  await page.uncheck(senderField("decide-channel", "recipient-deceased"));
  await page.check(senderField("decide-channel", "recipient-kind-registered-unit"));
  await page.selectOption(senderField("decide-channel", "recipient-ownAddress"), "yes");
  await sendLetter(page, "enkeltvedtak", "reserved");
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.altinn"]), "a registered unit cannot reserve");
});

test("without an answer of the register a decision never goes digitally", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.selectOption(category, "enkeltvedtak");
  await page.locator("#channel-form button[type=submit]").click();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.hold"]));
});

test("the samples are made for the day of dispatch, and an old look-up is told", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await fillDay(page, "reservation-decide-channel-on", "1-3-2024");
  await sendLetter(page, "enkeltvedtak", "fresh");
  assert.equal(await page.inputValue(senderField("read-register", "lookedUp")), "2024-03-01");
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.digital-mailbox"]));
  await fillDay(page, "reservation-decide-channel-on", "2-3-2024");
  await page.locator("#channel-form button[type=submit]").click();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.hold"]));
});

test("what is pasted is read at once", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.locator('[data-sample="reserved"]').click();
  const text = await page.inputValue(response);
  await page.fill(response, "");
  await page.focus(response);
  await page.evaluate((pasted) => {
    const area = /** @type {HTMLTextAreaElement} */ (document.activeElement);
    area.value = pasted;
    area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
  }, text);
  assert.equal(await page.locator(`${reading} > .verdict`).textContent(), opened(texts["word.can-be-notified.no"]));
  assert.equal(await focused(page), response.slice(1));
});

test("an answer with several people: one is chosen, by its place", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.locator('[data-sample="fresh"]').click();
  const [fresh] = JSON.parse(await page.inputValue(response)).personer;
  await page.locator('[data-sample="reserved"]').click();
  const [reserved] = JSON.parse(await page.inputValue(response)).personer;
  assert.equal(await page.locator("#sender-person").isVisible(), false);
  await page.fill(response, JSON.stringify({ personer: [fresh, reserved] }));
  await page.locator(response).blur();
  await page.selectOption(category, "enkeltvedtak");
  assert.deepEqual(await page.locator("#sender-person option").allTextContents(), ["Person 1", "Person 2"]);
  await page.locator("#channel-form button[type=submit]").click();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.digital-mailbox"]));
  await page.selectOption("#sender-person", "1");
  assert.equal(await page.locator(`${reading} > .verdict`).textContent(), opened(texts["word.can-be-notified.no"]));
  await page.locator("#channel-form button[type=submit]").click();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.paper"]));
});

test("what cannot be read is an error at its field, also where it is folded away", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.fill(response, "PK");
  await page.locator("#channel-form button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), [texts["finding.reservation.register.not-json"]]);
  assert.equal(await verdict(page, "channel"), "");
  await page.locator(".summary a").click();
  assert.equal(await focused(page), response.slice(1));
  await page.fill(response, "");
  assert.equal(await page.locator(".summary:visible").count(), 0);

  const age = senderField("decide-channel", "sender-ageLimit");
  const folded = page.locator(`details:has(${age})`);
  await folded.locator("summary").click();
  await page.fill(age, "forty");
  await folded.locator("summary").click();
  await page.locator("#channel-form button[type=submit]").click();
  await page.locator(".summary a").click();
  assert.equal(await focused(page), age.slice(1));

  await page.fill(age, "");
  // More than a register's answer may have. Typed in, it would take minutes.
  await page.locator(response).evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.value = "x".repeat(9_000_000);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.locator("#channel-form button[type=submit]").click();
  assert.match(await page.locator(".summary").innerText(), /too (?:long|much)/i);
});

test("the days stand on a line, and in a table that says the same", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await tryExampleOf(page, "deadlines");
  assert.equal(await verdict(page, "deadlines"), "The time limit for appeal expires on 15 May 2026");
  const rows = await page.locator(".days tbody th").allInnerTexts();
  assert.deepEqual(
    rows.map((row) => row.split("\n")[0]),
    ["23 April 2026", "30 April 2026", "2 May 2026", "14 May 2026", "15 May 2026"],
  );
  assert.equal(await page.locator(".days-drawn").getAttribute("aria-hidden"), "true");
  const shapes = (/** @type {string} */ within) =>
    page.locator(`${within} .mark`).evaluateAll((all) => all.map((mark) => mark.getAttribute("d")));
  const marks = await shapes(".days-drawn");
  assert.deepEqual(await shapes(".days"), marks, "each day has the same mark on the line and in the table");
  assert.equal(new Set(marks).size, 5, "each has a shape of its own");
  assert.match(await page.locator("#deadlines-form ~ .decision").innerText(), /Ascension Day/);

  await page.selectOption(category, "forhandsvarsel");
  assert.equal(await verdict(page, "deadlines"), "", "it is another letter");
  await page.locator("#deadlines-form button[type=submit]").click();
  assert.equal(await verdict(page, "deadlines"), texts["step.no.appeal.only-enkeltvedtak.none"]);
  assert.equal(await page.locator(".days tbody tr").count(), 2, "the start, and a second notice");
});

test("a notice that was not lawful has no last day, and what is missing is an error", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.locator("#deadlines-form button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), [
    texts["finding.reservation.deadlines.available.missing"],
    texts["finding.reservation.deadlines.notice.missing"],
  ]);
  await page.selectOption(category, "enkeltvedtak");
  await page.locator("#deadlines-form button.quiet").click();
  await page.selectOption(senderField("deadlines", "noticeLawful"), "no");
  await page.locator("#deadlines-form button[type=submit]").click();
  assert.equal(await verdict(page, "deadlines"), texts["step.no.appeal.no-certain-start.no-day"]);
  const doubts = await page.locator("#deadlines-form ~ .decision dd .certainty").allTextContents();
  assert.deepEqual(doubts, [opened(texts["word.certainty.inferred"])]);
});

test("a notice says what was found and what was not, each text by itself", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await tryExampleOf(page, "notice");
  assert.equal(await verdict(page, "notice"), opened(texts["word.notice-check.look"]));
  const decision = page.locator("#notice-form ~ .decision");
  const inEmail = decision.locator("section", { has: page.locator("h3", { hasText: "Text of the e-mail" }) });
  assert.match(await inEmail.innerText(), new RegExp(texts["finding.reservation.notice.says-no-decision"] ?? "?"));
  assert.deepEqual(await decision.locator(".notices code").allTextContents(), [
    "digipost",
    "logg inn",
    "vedtak",
    "digipost",
    "logg inn",
  ]);
  await page.fill(senderField("check-notice", "email"), "Det er gjort et vedtak. Logg inn i Digipost og les det.");
  await page.locator("#notice-form button[type=submit]").click();
  assert.equal(await verdict(page, "notice"), opened(texts["word.notice-check.ok"]));

  await page.fill(senderField("check-notice", "sms"), "Vedtak. ".repeat(21));
  await page.fill(senderField("check-notice", "repetitions"), "0 26");
  await page.locator("#notice-form button[type=submit]").click();
  assert.equal((await summaryLines(page)).length, 2);
  assert.equal(
    await verdict(page, "notice"),
    opened(texts["word.notice-check.mend"]),
    "the result stands beside the errors",
  );
  await page.fill(senderField("check-notice", "repetitions"), "first");
  await page.locator("#notice-form button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), ["Enter whole numbers separated by commas"]);
});

test("a message to the mailbox is checked, and its print where it is printed", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await tryExampleOf(page, "mailbox");
  assert.equal(await verdict(page, "mailbox"), opened(texts["word.mailbox-check.look"]));
  assert.match(await page.locator("#mailbox-form ~ .decision").innerText(), /310,000/);
  assert.ok((await rulesIn(page, "#mailbox-form ~ .decision")).includes("no.title.sensitive"));
  await page.fill(senderField("check-mailbox-message", "message-title"), "Svar til deg");
  await page.locator("#mailbox-form button[type=submit]").click();
  assert.equal(await verdict(page, "mailbox"), opened(texts["word.mailbox-check.ok"]));

  await page.check("#sender-print");
  await page.locator("#mailbox-form button[type=submit]").click();
  assert.equal(await verdict(page, "mailbox"), opened(texts["word.mailbox-check.mend"]));
  const lines = await summaryLines(page);
  assert.ok(lines.includes(texts["finding.reservation.print.postcode"] ?? "?"), `${lines}`);
  // The fields are folded away: the way to them opens them.
  await page.locator(".summary a").first().click();
  assert.equal(await focused(page), senderField("check-mailbox-message", "print-name").slice(1));

  await page.uncheck("#sender-print");
  await page.fill(senderField("check-mailbox-message", "message-documents"), "pdf large");
  await page.locator("#mailbox-form button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), ["Enter type and size on each line, for example pdf 200000"]);
});

/** What became of a list. @param {Page} page */
const flown = async (page) => {
  const decision = page.locator("#preflight-form ~ .decision");
  const rowsOf = (/** @type {import("playwright-core").Locator} */ table) =>
    table
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  const part = (/** @type {string} */ heading) =>
    decision.locator("section", { has: page.locator("h3", { hasText: heading }) });
  return {
    status: await page.locator("#preflight-form ~ [role=status]").innerText(),
    facts: await decision.locator(".facts > div > dd").allInnerTexts(),
    reasons: await rowsOf(decision.locator("table").first()),
    needsLookup: await rowsOf(part("Needs look-up")),
    needsReview: await rowsOf(part("Needs review")),
    decision,
    part,
  };
};

const GOOD_ROW = JSON.stringify({
  recipient: { kind: "person", register: { lookedUp: "2026-11-20", status: "active", reservation: "yes" } },
});

test("a list is gone through: how many go where and why, and which rows wait", async () => {
  const { page, complaints } = await visitor.open("?lang=en#sender");
  await page.selectOption(category, "enkeltvedtak");
  // The picture above and the browser's icon may be the last to come.
  await page.waitForLoadState("networkidle");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").length);
  await checkList(page);
  const { status, facts, reasons, needsLookup, needsReview, decision, part } = await flown(page);
  assert.equal(status, "Done: 173 of 200 letters are ready to send");
  assert.deepEqual(facts.slice(0, 5), ["200", "173 (86.5%)", "11", "15", "1"]);
  assert.match(facts[5] ?? "", /^Digital mailbox: 80\nAltinn: 3\nPaper: 90\nOn hold: 2[67]$/i);
  const counted = new Map(reasons.map(([code, , rows]) => [Number(code), Number(rows)]));
  for (const [code, rows] of [
    [0, 80],
    [2, 3],
    [32, 30],
    [33, 20],
    [36, 10],
    [37, 15],
    [38, 15],
    [65, 6],
    [66, 5],
  ]) {
    assert.equal(counted.get(code ?? -1), rows, `${code}`);
  }
  const reserved = reasons.find(([code]) => code === "32");
  assert.equal(reserved?.[1], `${opened(texts["word.channel.paper"])}${texts["word.channelReason.reserved"]}`);
  assert.equal(needsLookup.length, 11);
  assert.equal(needsReview.length, 15);
  assert.ok(needsReview.every(([row]) => Number(row) >= 1 && Number(row) <= 200));
  assert.equal(await part("Notices to be sent").locator("li").count(), 2);
  assert.match(await part("Unreadable lines").innerText(), /Rows: 1\s*\/recipient\/kind/);
  assert.ok((await rulesIn(page, "#preflight-form ~ .decision")).includes("no.channel.deceased"));
  assert.doesNotMatch(await decision.innerText(), /\d{11}/, "no number comes back");
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  // The example needs synthetic numbers from another module; no other file is requested.
  for (const name of fetched.slice(loaded)) assert.match(name, /\/assets\/[\w-]+\.js$/);
  for (const language of LANGUAGES) {
    await chooseLanguage(page, language);
    const told = await decision.innerText();
    const own = coreTexts(language);
    for (const key of ["word.channelReason.reserved", "finding.reservation.channel.deceased"]) {
      assert.ok(told.includes(own[key] ?? "?"), `${language} ${key}`);
    }
  }
  assert.deepEqual(complaints, []);
});

test("a list is for the letter above, and its result goes with another letter", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  const form = page.locator("#preflight-form");
  assert.match(await form.locator(".facts").innerText(), /Classified as individual decision/);
  await fillDay(page, "reservation-decide-channel-on", "20-11-2026");
  await page.selectOption(category, "other");
  assert.match(await form.locator(".facts").innerText(), new RegExp(texts["word.category.other"] ?? "?", "i"));
  await checkList(page, `${GOOD_ROW}\n`);
  assert.deepEqual(
    (await flown(page)).reasons.map(([code]) => code),
    ["39"],
  );
  await page.selectOption(category, "enkeltvedtak");
  assert.equal(await page.locator("#preflight-form ~ .decision").isVisible(), false);
  await form.locator("button[type=submit]").click();
  await page.locator("#preflight-form ~ .decision:visible").waitFor();
  assert.deepEqual(
    (await flown(page)).reasons.map(([code]) => code),
    ["32"],
  );

  // Errors of the letter are corrected in its form.
  for (const summary of await page.locator("#channel-form > .group summary").all()) await summary.click();
  await page.fill(senderField("decide-channel", "sender-ageLimit"), "forty");
  await form.locator("button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), [pageTexts("en")["sender.file.letter-wrong"]]);
  await page.locator(".summary a").click();
  assert.equal(await focused(page), category.slice(1));
});

test("a line that is no recipient is counted and told, and the others stand", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await fillDay(page, "reservation-decide-channel-on", "20-11-2026");
  await checkList(page, `${GOOD_ROW}\nNavn;Nummer\n\n{"recipient":{"kind":"person","name":"Nora"}}\n${GOOD_ROW}`);
  const { status, needsReview, part, decision } = await flown(page);
  assert.equal(status, "Done: 2 of 5 letters are ready to send");
  assert.deepEqual(
    needsReview.map(([row]) => row),
    ["2", "4"],
  );
  const told = await part("Unreadable lines").innerText();
  assert.match(told, /the whole line/i);
  assert.match(told, /\/recipient\n/);
  assert.doesNotMatch(await decision.innerText(), /Nora|Navn/);
});

test("row numbers and codes of a list can be saved", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await fillDay(page, "reservation-decide-channel-on", "20-11-2026");
  await checkList(page, `${GOOD_ROW}\n\n{"recipient":{"kind":"person","deceased":true}}\n`);
  const saved = async (/** @type {string} */ button) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "postregler.csv");
    return (await readFile(await download.path(), "utf8")).split("\r\n");
  };
  const dead = `3;89;${texts["word.channel.hold"]}: ${texts["word.channelReason.deceased"]}`;
  assert.deepEqual(await saved("Save rows to review"), ["\ufeffRow;Code;Meaning", dead, ""]);
  const all = await saved("Save all rows");
  assert.equal(all[1], `1;32;${texts["word.channel.paper"]}: ${texts["word.channelReason.reserved"]}`);
  assert.ok(all.includes(dead));
});

test("what is no list is said in words", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await page.locator("#preflight-form button[type=submit]").click();
  assert.deepEqual(await summaryLines(page), [pageTexts("en")["column.file.missing"]]);
  for (const [content, error] of /** @type {const} */ ([
    ["", "column.file.empty"],
    ["PK\u0003\u0004\u0000", "column.file.not-text"],
  ])) {
    await page.setInputFiles(RECIPIENTS, { name: "a", mimeType: "", buffer: Buffer.from(content) });
    await page.locator("#preflight-form button[type=submit]").click();
    await page.locator(".summary:visible").waitFor();
    assert.deepEqual(await summaryLines(page), [pageTexts("en")[error]]);
    assert.equal(await page.locator(".working:visible").count(), 0);
  }
});

test("from the category to the rule by keys alone", async () => {
  const { page } = await visitor.open("?lang=en#sender");
  await tabTo(page, "Answer questions to classify the letter");
  await page.keyboard.press("Enter");
  await tabTo(page, "reservation-classify-decision-yes");
  await page.keyboard.press("Space");
  assert.equal(await page.inputValue(category), "enkeltvedtak");
  await tabTo(page, "Up-to-date e-mail and mailbox");
  await page.keyboard.press("Enter");
  await tabTo(page, "Determine the channel");
  await page.keyboard.press("Enter");
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.digital-mailbox"]));
  await tabTo(page, "no.channel.decision-flow");
  await page.keyboard.press("Enter");
  await page.locator(".rule-alone:visible").waitFor();
  await page.goBack();
  assert.equal(await verdict(page, "channel"), opened(texts["word.send.digital-mailbox"]), "the answer is still there");
});

test("on paper there is what came out, and nothing to press", async () => {
  const { page } = await visitor.open("?lang=nb#sender");
  await sendLetter(page, "enkeltvedtak", "fresh");
  await tryExampleOf(page, "deadlines");
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator("main").innerText();
  assert.ok(paper.includes("15. mai 2026"));
  assert.ok(await page.locator(".days-drawn").isVisible());
  assert.equal(paper.includes("17912099997"), false);
  assert.equal(await page.locator("main :is(button, input, select, textarea, summary):visible").count(), 0);
  assert.equal(await page.locator("#notice-heading").isVisible(), false, "nobody asked about a notice");
});
