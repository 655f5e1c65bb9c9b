// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { attendanceField, fieldErrors, focused, submit, summaryLines } from "./form.mjs";
import { coreTexts, LANGUAGES, pageTexts } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const open = (language = "da") => visitor.open(`?lang=${language}#attendance`);
const da = coreTexts("da");

/** @param {import("playwright-core").Page} page */
const result = (page) => page.locator(".attendance-result").innerText();

/** Ticks and chooses. @param {import("playwright-core").Page} page @param {...string} names */
async function choose(page, ...names) {
  for (const name of names) await page.check(attendanceField(name));
}

test("what is missing is said at once, with the rule it rests on", async () => {
  const { page } = await open();
  await submit(page);
  assert.deepEqual(await summaryLines(page), await fieldErrors(page));
  assert.ok((await summaryLines(page)).includes(da["finding.exemption.attendance.arrival-missing"] ?? "?"));
  assert.equal(await focused(page), "summary");
  assert.match(await result(page), /dk\.exemption\.papers/);
});

for (const language of LANGUAGES) {
  test(`a citizen who has all is told so, in ${language}`, async () => {
    const { page } = await open(language);
    await choose(page, "arrival-in-person", "attendee-citizen", "idShown-health-card", "papers-fd-001-a");
    await choose(page, "formComplete-yes", "registered-now");
    await page.fill(attendanceField("municipality"), "0101");
    await page.fill(attendanceField("registeredIn"), "101");
    await submit(page);
    const texts = coreTexts(language);
    for (const key of [
      "word.attendance.ready-to-decide",
      "word.competence.this-municipality",
      "step.dk.exemption.competence.current",
    ]) {
      assert.ok((await result(page)).includes(texts[key] ?? "?"), key);
    }
    assert.equal(await page.locator(".summary").count(), 0);
  });
}

test("a form that was sent waits for somebody to come", async () => {
  const { page } = await open();
  await choose(page, "arrival-post", "papers-fd-001-a", "formComplete-yes");
  assert.equal(await page.locator(attendanceField("attendee-citizen")).isVisible(), false, "nobody came");
  await submit(page);
  assert.ok((await result(page)).includes(da["word.attendance.awaiting-attendance"] ?? "?"));
  await choose(page, "absence-inmate");
  await submit(page);
  assert.ok((await result(page)).includes(da["word.attendance.ready-to-decide"] ?? "?"));
});

test("a form sent from abroad counts once the municipality allows it", async () => {
  const { page } = await open();
  await choose(page, "arrival-email", "absence-abroad", "papers-fd-001-a", "formComplete-yes", "registered-last");
  await page.fill(attendanceField("municipality"), "0101");
  await page.fill(attendanceField("registeredIn"), "0101");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [da["finding.exemption.attendance.not-allowed-yet"]]);
  await choose(page, "allowed-yes");
  await submit(page);
  assert.ok((await result(page)).includes(da["word.attendance.ready-to-decide"] ?? "?"));
});

test("with lasting weakness the municipality decides on what it knows, without a form", async () => {
  const { page } = await open();
  await choose(page, "arrival-telephone", "absence-lasting-weakness", "ownKnowledge-yes");
  await submit(page);
  assert.ok((await result(page)).includes(da["word.attendance.ready-to-decide"] ?? "?"));
  await choose(page, "ownKnowledge-no");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [da["finding.exemption.attendance.knowledge-missing"]]);
});

test("who comes for a legal entity shows that they belong to it", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Udfyld med et eksempel" }).click();
  await choose(page, "representativeKind-legal-entity");
  await submit(page);
  assert.deepEqual(await summaryLines(page), [da["finding.exemption.attendance.belonging-missing"]]);
  await choose(page, "papers-proof-of-belonging");
  await submit(page);
  assert.equal(await page.locator(".summary").count(), 0);
});

test("whoever comes for another shows their own ID and a fuldmagt", async () => {
  const { page } = await open();
  assert.equal(await page.locator(attendanceField("idOwner-citizen")).isVisible(), false);
  await choose(page, "arrival-in-person", "attendee-proxy", "idShown-passport", "idOwner-citizen", "papers-fd-001-a");
  await choose(page, "formComplete-yes");
  await submit(page);
  const lines = await summaryLines(page);
  assert.deepEqual(lines, [
    da["finding.exemption.attendance.id-not-own"],
    da["finding.exemption.attendance.proxy-paper-missing"],
  ]);
  await choose(page, "idOwner-attendee", "papers-fd-001-f");
  assert.equal(await page.locator(".summary").count(), 0);
});

/** @type {readonly [string, string, string][]} */
const COMPETENCE = [
  ["now", "0751", "another-municipality"],
  ["last", "0751", "another-municipality"],
  ["last", "0101", "this-municipality"],
  ["never", "", "state"],
  ["unknown", "", "unknown"],
];

for (const [registered, code, competence] of COMPETENCE) {
  test(`who decides: ${registered} ${code} is ${competence}, and nobody is refused for it`, async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Udfyld med et eksempel" }).click();
    await choose(page, `registered-${registered}`);
    if (code) await page.fill(attendanceField("registeredIn"), code);
    await submit(page);
    assert.ok((await result(page)).includes(da[`word.competence.${competence}`] ?? "?"));
    assert.equal(await page.locator(".attendance-result .message.error").count(), 0);
  });
}

test("each rule leads to the rule book", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Udfyld med et eksempel" }).click();
  await submit(page);
  const links = await page
    .locator(".attendance-result .rule a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.ok(links.length > 5);
  for (const link of links) assert.match(link ?? "", /^#rulebook\/dk\.exemption\.[a-z-]+$/);
});

test("an answer goes with the first change, and everything can be cleared", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Udfyld med et eksempel" }).click();
  await submit(page);
  await choose(page, "help-declined");
  assert.equal(await page.locator(".attendance-result.shown").count(), 0);
  await page.getByRole("button", { name: pageTexts("da")["form.clear"] }).click();
  assert.equal(await page.locator("main form :checked").count(), 0);
  assert.equal(await page.inputValue(attendanceField("municipality")), "");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
});

test("nothing asks for a name or a number of a person", async () => {
  const { page } = await open();
  const texts = await page.locator("main form input[type=text]").evaluateAll((all) => all.map(({ id }) => id));
  assert.deepEqual(
    texts.map((id) => id.replace("exemption-check-attendance-", "")),
    ["formDate-day", "formDate-month", "formDate-year", "municipality", "registeredIn"],
  );
});
