// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import {
  ANSWERS,
  arriving,
  change,
  field,
  fieldErrors,
  fillRequest,
  finish,
  focused,
  goOn,
  openStep,
  prepare,
  step,
  submit,
  summaryLines,
} from "./form.mjs";
import { allTexts, coreTexts, LANGUAGES } from "./texts.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const open = (place = "", language = "da") => visitor.open(`?lang=${language}#fd001${place}`);
const da = coreTexts("da");

const MISSING = ["capacity", "name", "number", "address", "declaration", "date", "signature"];

/** @param {import("playwright-core").Page} page */
const sheet = (page) => page.locator(".sheet").innerText();

/** @param {import("playwright-core").Page} page */
const heading = (page) => page.locator("main h1").innerText();

for (const name of MISSING) {
  test(`nothing is said before going on, and then only what is about this question: ${name}`, async () => {
    const { page } = await open(`/${name}`);
    assert.equal(await page.locator(".message.error:visible, .summary:visible").count(), 0);
    await submit(page);
    const wanted = [da[`finding.exemption.${name}.missing`]];
    assert.deepEqual(await summaryLines(page), wanted);
    assert.deepEqual(await fieldErrors(page), wanted, "the same words at the field");
    assert.equal(await focused(page), "summary");
    assert.match(await page.title(), /^Fejl: /);
    assert.equal(await page.locator(".summary:visible + h1").count(), 1, "the summary stands above the heading");
    assert.equal(step(page), name);
  });
}

test("a line of the summary leads to its field, which is marked and tied to its message", async () => {
  const { page } = await open("/number");
  await submit(page);
  await page.locator(".summary a").click();
  assert.equal(await focused(page), field("number").slice(1));
  assert.equal(await page.locator(field("number")).getAttribute("aria-invalid"), "true");
  const ids = (await page.locator(field("number")).getAttribute("aria-describedby")) ?? "";
  assert.ok(ids.includes(`${field("number").slice(1)}-messages`));
  await page.locator(field("number")).pressSequentially("0");
  assert.equal(await page.locator(".summary:visible").count(), 0, "an error goes as soon as it is mended");
});

test("a question left with something wrong in it says so, an empty one does not", async () => {
  const { page } = await open("/number");
  await page.locator(field("number")).pressSequentially("0707");
  assert.deepEqual(await fieldErrors(page), [], "not while typing");
  await page.keyboard.press("Tab");
  assert.deepEqual(await fieldErrors(page), [da["finding.identity.cpr.length"]?.replace("{digits}", "4")]);
  await page.fill(field("number"), "");
  await page.keyboard.press("Tab");
  assert.deepEqual(await fieldErrors(page), []);
});

test("each page has its question as heading and title, the focus there, and says how far one has come", async () => {
  const { page } = await open("", "en");
  await arriving(page, () => page.getByRole("button", { name: "Start" }).click());
  const titles = new Set();
  for (let number = 1; step(page) !== "review"; number++) {
    assert.equal(await page.locator(".progress").innerText(), `Question ${number} of 11`);
    assert.equal(await page.locator("h1").getAttribute("aria-describedby"), "fd001-progress");
    assert.equal(await page.title(), `${await heading(page)} – postregler`);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
    titles.add(await page.title());
    await answerHere(page);
    await goOn(page);
  }
  assert.equal(titles.size, 11);
});

/** @param {import("playwright-core").Page} page */
async function answerHere(page) {
  const text = page.locator("main form input[type=text]");
  /** @type {Record<string, string[]>} */
  const texts = { name: [ANSWERS.name], number: [ANSWERS.number], date: ["2", "3", "2026"] };
  for (const [index, value] of (texts[step(page)] ?? []).entries()) await text.nth(index).fill(value);
  if (step(page) === "address") await page.fill(field("address"), ANSWERS.address);
  if (["capacity", "declaration", "signature"].includes(step(page)))
    await page.locator("main form input").first().check();
}

/** The pages between the first and the review, by who asks. @type {readonly [string, import("./form.mjs").Who, string[], string[]][]} */
const FAMILY = [
  ["the citizen", {}, [], ["signer-name", "document", "checker"]],
  [
    "a guardian, who comes in person",
    { capacity: "guardian" },
    ["signer-name", "signer-number"],
    ["comes", "document"],
  ],
  ["a parent", { capacity: "parent" }, ["signer-name", "comes"], ["document", "checker"]],
  ["somebody who does it for another", { capacity: "declarant" }, ["signer-name", "comes"], ["document"]],
  [
    "somebody with a fuldmagt",
    { comes: "proxy" },
    ["document", "representative", "representative-name", "representative-number", "proxy-signed", "proxy-date"],
    ["signer-name", "checker"],
  ],
  ["nobody: FD 001K", { comes: "nobody" }, ["checker", "role", "checked", "check-date"], ["document", "signer-name"]],
  ["somebody of no fixed address", { residence: "no-fixed-address" }, [], ["address"]],
  ["somebody at a protected address", { residence: "protected" }, [], ["address"]],
  ["a person abroad", { residence: "abroad" }, ["address", "other-address"], []],
  ["a person never registered", { residence: "never-registered" }, ["address", "other-address"], []],
  ["a person who lives in Denmark", {}, ["unopened-post"], ["other-address", "circumstances"]],
];

for (const [who, chosen, there, away] of FAMILY) {
  test(`only what applies is asked for: ${who}`, async () => {
    const { page } = await open();
    const passed = await fillRequest(page, chosen);
    for (const name of there) assert.ok(passed.includes(name), `${name} is asked for`);
    for (const name of away) assert.equal(passed.includes(name), false, `${name} is not asked for`);
    assert.equal(await page.locator(".message.error").count(), 0);
  });
}

/** @type {readonly [import("./form.mjs").Who, string, string[]][]} */
const RESULTS = [
  [{}, "awaiting-attendance", []],
  [{ capacity: "guardian" }, "awaiting-attendance", ["finding.exemption.capacity.guardian"]],
  [{ capacity: "parent" }, "ask-municipality", ["finding.exemption.capacity.parent"]],
  [{ capacity: "declarant" }, "ask-municipality", ["finding.exemption.capacity.declarant"]],
  [{ comes: "proxy" }, "awaiting-attendance-proxy", ["finding.exemption.proxy.own-id"]],
  [{ comes: "proxy", document: "own-document" }, "ask-municipality", ["finding.exemption.proxy.own-document"]],
  [{ comes: "nobody" }, "awaiting-municipality", ["finding.exemption.identity-check.exception"]],
  [{ residence: "abroad" }, "ask-municipality", ["finding.exemption.residence.always-granted"]],
  [{ residence: "never-registered" }, "ask-agency", ["finding.exemption.residence.never-registered"]],
  [{ capacity: "relative-with-attest" }, "ask-municipality", ["finding.exemption.capacity.attest"]],
  [{ signature: "cannot" }, "ask-municipality", ["finding.exemption.signature.cannot"]],
];

for (const [chosen, state, said] of RESULTS) {
  test(`what comes next for ${JSON.stringify(chosen)} is ${state}`, async () => {
    const { page } = await open();
    await prepare(page, chosen);
    const paper = await sheet(page);
    for (const key of [`word.state.${state}`, ...said]) assert.ok(paper.includes(da[key] ?? "?"), key);
    assert.equal(await page.locator(".sheet .message.error").count(), 0, "there is nothing to mend");
    assert.ok(paper.includes(allTexts("da")["form.result.not-official"] ?? "?"));
    assert.match(await page.title(), /^Huskeseddel til FD 001/);
  });
}

test("the review shows everything that is missing, and leads to each question", async () => {
  const { page } = await open("/review");
  await submit(page);
  const wanted = MISSING.map((name) => da[`finding.exemption.${name}.missing`]);
  assert.deepEqual(await summaryLines(page), wanted);
  assert.equal(await focused(page), "summary");
  await arriving(page, () => page.locator(".summary a").nth(2).click());
  assert.equal(step(page), "number");
  await page.locator(`${field("number")}:focus`).waitFor();
});

test("the result cannot be opened before everything is there", async () => {
  const { page } = await open("/result");
  assert.equal(await page.locator(".sheet").count(), 0);
  assert.equal(await heading(page), allTexts("da")["form.review"]);
});

test("back keeps the answers, with the page's own button and with the browser's", async () => {
  const { page } = await open();
  await fillRequest(page, { residence: "abroad" });
  await arriving(page, () => page.goBack());
  assert.equal(step(page), "signature");
  assert.equal(await page.isChecked(field("signature-signs")), true);
  for (const [name, control, value] of [
    ["date", "date-day", "2"],
    ["other-address", "otherAddress", ANSWERS.otherAddress],
  ]) {
    await arriving(page, () => page.getByRole("button", { name: "Tilbage" }).click());
    assert.equal(step(page), name);
    assert.equal(await page.inputValue(field(`${control}`)), value);
  }
  await page.goBack();
  await page.goForward();
  assert.equal(step(page), "other-address");
  await openStep(page, "capacity");
  await page.getByRole("button", { name: "Tilbage" }).click();
  await page.getByRole("button", { name: "Start" }).waitFor();
});

test("a change comes back to the review, by way of what is asked for now", async () => {
  const { page } = await open();
  await fillRequest(page);
  await change(page, "name", "En anden");
  assert.equal(step(page), "review");
  await arriving(page, () => page.locator(".change[href='#fd001/comes']").click());
  await page.check(field("proxy-nobody"));
  await goOn(page);
  assert.equal(step(page), "checker");
  assert.match(await page.locator("h1").innerText(), /ID/);
  assert.deepEqual(await finish(page), ["checker", "role", "checked", "check-date"]);
  await goOn(page);
  assert.match(await sheet(page), /En anden/);
  assert.match(await sheet(page), /Plejehjemmet Prøven/);
  await page.goBack();
  await openStep(page, "comes");
  await page.check(field("proxy-signer"));
  await goOn(page);
  await goOn(page);
  assert.doesNotMatch(await sheet(page), /Plejehjemmet/, "what is not asked for any more is not shown");
});

test("a warning is said and stops nobody", async () => {
  const { page } = await open("/capacity");
  await page.check(field("capacity-parent"));
  assert.equal(await page.locator(".message.warning:visible").count(), 1);
  await goOn(page);
  assert.equal(step(page), "signer-name");
});

test("the grounds are there to be read, and there is none to choose", async () => {
  for (const language of LANGUAGES) {
    const { page } = await open("/declaration", language);
    assert.equal(await page.locator(".grounds li").count(), 9);
    const shown = await page.locator(".grounds").innerText();
    assert.ok(shown.includes(coreTexts(language)["ground.body"] ?? "?"));
    const boxes = await page.locator("main form :is(input, textarea, select)").count();
    assert.equal(boxes, 2, "the declaration, and ground 9, which the municipality assesses");
  }
});

test("who relies on ground 9 is asked for the circumstances", async () => {
  const { page } = await open("/declaration");
  await page.check(field("declaration"));
  await page.check(field("assessedGround"));
  await goOn(page);
  assert.equal(step(page), "circumstances");
});

test("everything can be cleared", async () => {
  const { page } = await open();
  await prepare(page);
  await page.getByRole("button", { name: "Slet alt" }).click();
  await page.getByRole("button", { name: "Start" }).waitFor();
  await openStep(page, "review");
  assert.doesNotMatch(await page.content(), /Eksempelsen|Venteværelset/);
  await openStep(page, "name");
  assert.equal(await page.inputValue(field("name")), "");
  assert.equal(await page.locator(".message:visible").count(), 0);
});

test("the example is a complete form", async () => {
  const { page } = await open();
  await arriving(page, () => page.getByRole("button", { name: "Udfyld med et eksempel" }).click());
  await goOn(page);
  assert.equal(await page.locator(".sheet:visible").count(), 1);
});
