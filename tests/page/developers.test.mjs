// @ts-check
// The developers' page: every operation opens and answers, form and JSON are one request, and every control has a name.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { data } from "../../web-demo/developers/plugin.mjs";
import { visit } from "./browser.mjs";
import { asked, expectedOf } from "./developers.mjs";
import { tabTo } from "./rules.mjs";
import { pageTexts } from "./texts.mjs";
import { eventually } from "../wait.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

const EN = pageTexts("en");
const JSON_BOX = "#developers-json";

const answerText = (/** @type {Page} */ page) => page.locator(".answer .given > pre").innerText();
const codeText = (/** @type {Page} */ page) => page.locator(".code pre").innerText();

/** The request as it stands, whichever way it is shown. @param {Page} page */
const request = async (page) => JSON.parse(await page.inputValue(JSON_BOX));

/** Writes the request itself. @param {Page} page @param {string} text */
async function write(page, text) {
  await page.check("#developers-way-json");
  await page.fill(JSON_BOX, text);
}

test("every operation opens at its address and answers each of its examples as the core does", async () => {
  const { page, complaints } = await visitor.open("?lang=en#developers");
  // Examples use all languages; loaded ones are answered at once.
  await page.getByRole("button", { name: "Download everything" }).click();
  await page.getByText("Everything is downloaded").waitFor();
  const { operations } = data();
  assert.equal(await page.locator("#developers-operation option").count(), operations.length);
  for (const { name, examples } of operations) {
    await page.selectOption("#developers-operation", name);
    assert.equal(page.url(), `${visitor.url}?lang=en#developers/${name}`);
    assert.ok(examples.length > 0, name);
    for (const [at, example] of examples.entries()) {
      await page.selectOption("#developers-example", String(at));
      const now = await request(page);
      const { locale, ...context } = now.context ?? {};
      /** @type {any} */
      const original = example.request;
      if (original.context?.locale === undefined) {
        if (now.context) assert.equal(locale, "en");
        assert.deepEqual({ ...now, context }, { ...original, context: original.context ?? {} }, name);
      } else assert.deepEqual(now, original, name);
      const expected = expectedOf(asked(name, { request: now, rows: example.rows ?? "" }));
      const whole = name.startsWith("rulebook.") ? expected : await page.locator(".answer details pre").textContent();
      assert.equal(whole, expected, `${name}: ${example.name}`);
      assert.equal(await answerText(page), JSON.stringify(JSON.parse(expected), null, 2));
      assert.ok(await page.locator(".request-form :is(input, select, textarea, button)").count(), name);
    }
  }
  await page.goto(`${visitor.url}?lang=en#developers/cost.compare`);
  await page.reload();
  await eventually(async () => assert.equal(await page.inputValue("#developers-operation"), "cost.compare"));
  await page.goto(`${visitor.url}?lang=en#developers/there.is_none`);
  await page
    .locator("main h1")
    .getByText(EN["developers.title"] ?? "?", { exact: true })
    .waitFor();
  assert.deepEqual(complaints, []);
});

test("an answer in another language than the page's comes when that is here", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check");
  await write(page, '{"number":"3002991003","context":{"on":"2026-11-21","locale":"nn"}}');
  const { message } = JSON.parse(
    expectedOf(asked("identity.check", { request: JSON.parse(await page.inputValue(JSON_BOX)) })),
  ).findings[0];
  await page.locator(".answer .given > pre").filter({ hasText: message }).waitFor();
});

test("form and JSON are the same request", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check");
  await page.fill("#request-number", "3002991003");
  assert.equal((await request(page)).number, "3002991003");
  assert.match(await answerText(page), /identity\.cpr\.date/);
  assert.match(await codeText(page), /number: "3002991003"/);
  await page.locator("#request-accept").click();
  await page.selectOption("#request-accept-0", "fodselsnummer");
  await page.locator("#request-accept").click();
  await page.selectOption("#request-accept-1", "cvr");
  assert.deepEqual((await request(page)).accept, ["fodselsnummer", "cvr"]);
  await page.locator("#request-accept-0-remove").click();
  assert.deepEqual((await request(page)).accept, ["cvr"]);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "request-accept");
  await page.locator("#request-accept-0-remove").click();
  assert.equal("accept" in (await request(page)), false, "a list without rows is left out");
  await page.fill("#request-number", "");
  assert.equal("number" in (await request(page)), false, "so is what is empty");

  await write(page, '{"number": "010180-0002", "context": {"on": "2014-05-01", "locale": "nn"}}');
  await page.check("#developers-way-form");
  assert.equal(await page.inputValue("#request-number"), "010180-0002");
  assert.equal(await page.inputValue("#request-context-on"), "2014-05-01");
  assert.equal(await page.inputValue("#request-context-locale"), "nn");
  await page.locator("#request-context-remove").click();
  assert.deepEqual(await request(page), { number: "010180-0002" });
  assert.equal(await page.evaluate(() => document.activeElement?.id), "request-context");
});

test("true and false can be left out, and numbers are numbers", async () => {
  const { page } = await visitor.open("?lang=en#developers/exemption.enrolment");
  await write(page, "{}");
  await page.check("#developers-way-form");
  for (const word of ["true", "false", ""]) {
    await page.selectOption("#request-hasPersonnummer", word);
    const expected = word === "" ? {} : { hasPersonnummer: word === "true" };
    assert.deepEqual(await request(page), expected);
  }
  await page.fill("#request-age", "17");
  assert.deepEqual(await request(page), { age: 17 });
  await page.fill("#request-age", "old");
  assert.deepEqual(await request(page), { age: "old" });
  assert.match(await page.locator(".refused").innerText(), /request\.wrong-type[\s\S]*\/age/);
});

test("what is no JSON says where to look, and what is no request says what is expected", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check");
  const message = page.locator(`${JSON_BOX}-messages .message`);
  for (const [text, line, column] of /** @type {const} */ ([
    ['{\n  "number": "1",\n}', 3, 1],
    ['{"number": 1.}', 1, 12],
    ["", 1, 1],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['["position 99", nul]', 1, 17],
    ["{} {}", 1, 4],
  ])) {
    await write(page, text);
    const wanted = EN["developers.broken"]?.replace("{line}", `${line}`).replace("{column}", `${column}`);
    assert.equal(await message.innerText(), wanted, text);
    assert.equal(await page.getAttribute(JSON_BOX, "aria-invalid"), "true");
    assert.equal(await page.locator(".size").innerText(), EN["developers.no-json"]);
    assert.equal(await page.locator(".code pre:visible, .timing button:visible").count(), 0);
  }
  await page.check("#developers-way-form");
  assert.equal(await page.locator(".asked .message.error:visible").innerText(), EN["developers.mend"]);
  for (const [text, code, path] of /** @type {const} */ ([
    ['{"nummer": "1"}', "request.unknown-field", '""'],
    ['{"number": "1", "number": "2"}', "request.duplicate-field", ""],
    ['{"context": {"on": 5}}', "request.wrong-type", "/context/on"],
    ["[]", "request.wrong-type", '""'],
  ])) {
    await write(page, text);
    assert.equal(await message.count(), 0);
    assert.equal(await page.locator(".size").innerText(), EN["developers.refused"]);
    const told = await page.locator(".refused dd").allInnerTexts();
    assert.equal(told[0], code);
    if (path !== "") assert.equal(told[1], path);
  }
});

test("request, answer and code can be copied", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const copied = async (/** @type {string} */ name) => {
    await page.getByRole("button", { name }).click();
    await page
      .locator(".copied", { hasText: EN["developers.copied"] ?? "?" })
      .first()
      .waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  assert.equal(await copied("Copy the request"), await page.inputValue(JSON_BOX));
  assert.equal(await copied("Copy the answer"), await answerText(page));
  await page.check("#developers-host-command");
  assert.match(await copied("Copy the code"), /^printf .* \|\n {2}postregler call identity\.check\n$/);
});

test("the time is measured here, and told with what it is worth", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check");
  await page.getByRole("button", { name: "Start measurement" }).click();
  await page.locator(".figures").waitFor();
  const blocks = await page.locator(".figures > div").all();
  assert.equal(blocks.length, 2);
  for (const block of blocks) {
    const told = await block.locator("dd").allInnerTexts();
    const [median = 0, fastest = 0, runs = 0] = told.map((figure) => Number(figure.replace(/,/g, "")));
    assert.ok(median >= fastest && fastest > 0 && median < 10_000, told.join());
    assert.ok(runs >= 10, told.join());
  }
  assert.match(await page.locator(".timed .hint").innerText(), /resolution is [\d.]+ microseconds/);
  await page.fill("#request-number", "1");
  assert.equal(await page.locator(".timed:visible").count(), 0, "that was another request");
  await page.selectOption("#developers-operation", "dispatch.preflight");
  await page.getByRole("button", { name: "Start measurement" }).click();
  await page.locator(".figures").waitFor();
});

test("the answer is spoken when somebody has stopped typing, and not before", async () => {
  const { page } = await visitor.open("?lang=en#developers/identity.check");
  const spoken = page.locator(".answer > [role=status]");
  await page.locator(".answer > [role=status]", { hasText: "bytes" }).waitFor({ state: "attached" });
  const before = await spoken.textContent();
  await page.locator("#request-number").pressSequentially("123", { delay: 30 });
  assert.equal(await spoken.textContent(), before);
  await page.waitForTimeout(1500);
  assert.notEqual(await spoken.textContent(), before);
});

test("with keys alone: another operation, a field, a row, the code, the time", async () => {
  const { page } = await visitor.open("?lang=en#developers");
  await tabTo(page, "developers-operation");
  await page.keyboard.type("identity.mask");
  assert.equal(await page.inputValue("#developers-operation"), "identity.mask");
  await tabTo(page, "developers-way-form");
  await tabTo(page, "request-number");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("070761-4285");
  assert.match(await answerText(page), /"masked"/);
  await page.goto(`${visitor.url}?lang=en#developers/exemption.advance`);
  const events = (await request(page)).events.length;
  await tabTo(page, "request-events");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), `request-events-${events}-day`);
  await page.keyboard.type("2014-04-08");
  assert.equal((await request(page)).events[events].day, "2014-04-08");
  await tabTo(page, "developers-host-page");
  await page.keyboard.press("ArrowRight");
  assert.match(await codeText(page), /@postregler\/node/);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "PRE");
});

test("axe finds nothing in the form of any operation", async () => {
  const { page } = await visitor.open("?lang=en#developers");
  for (const { name } of data().operations) {
    await page.selectOption("#developers-operation", name);
    const { violations } = await new AxeBuilder({ page }).include(".request-form").analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
      name,
    );
  }
});
