// @ts-check
// The forms in the clothes of two countries' design systems, with the real styles of both.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import {
  checkNumber,
  field,
  fieldErrors,
  focused,
  goOn,
  NUMBER,
  openStep,
  prepare,
  submit,
  summaryLines,
} from "./form.mjs";
import { sticksOut } from "./measures.mjs";
import { allTexts } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

/** What each system has, as its own pages write it. */
const THEMES = /** @type {const} */ ({
  dkfds: {
    language: "da",
    colours: ["light"],
    wrong:
      ".form-group.form-error > .form-hint:not(:empty) + .messages:has(> .form-error-message) + .form-input[aria-invalid]",
    summary:
      ".alert.alert-error[role=alert]:focus > .alert-body > h2.alert-heading + ul.nobullet-list > li > a.function-link",
    place: ".alert + h1",
    heading: "errors.heading",
    button: "button.button.button-primary",
    choice: ".form-group > fieldset .form-group-radio > input.form-radio + label.form-label",
    date: ".form-group > fieldset > .date-group > .form-group-year > label.form-label + input.form-input",
    tick: ".form-group-checkbox > input.form-checkbox + label.form-label + .form-hint",
    select: "select.form-select",
  },
  designsystemet: {
    language: "nb",
    colours: ["light", "dark"],
    wrong:
      ".ds-field > .ds-label + [data-field=description] + .ds-input[aria-invalid] + .messages > .ds-validation-message[data-color=danger]",
    summary: ".ds-error-summary:not([role]):focus h2.ds-heading + ul.ds-list > li > a.ds-link",
    place: "form > .ds-error-summary + .buttons, form > .ds-error-summary + button",
    heading: "errors.heading.go-on",
    button: "button.ds-button:not([data-variant])",
    choice: "fieldset.ds-fieldset > .ds-field > input.ds-input[type=radio] + label.ds-label",
    date: "fieldset.ds-fieldset > .date > .ds-field > label.ds-label + input.ds-input",
    tick: ".ds-field > input.ds-input[type=checkbox] + label.ds-label + [data-field=description]",
    select: "select.ds-input",
  },
});

const NAMES = /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES));

/** Forms, and how something is wrong in each. @type {Record<string, [hash: string, wrong: (page: Page) => Promise<unknown>]>} */
const FORMS = {
  "a question of FD 001": ["#fd001/name", submit],
  "a choice of FD 001": ["#fd001/capacity", submit],
  "a box of FD 001": ["#fd001/declaration", submit],
  "a day of FD 001": ["#fd001/date", submit],
  "the review of FD 001": ["#fd001/review", submit],
  "the number check": ["#number", (page) => checkNumber(page, "31028")],
  "the column check": ["#column", submit],
  attendance: ["#attendance", submit],
  "the sender's letter": [
    "#sender",
    async (page) => {
      await page.fill("#reservation-read-register-response", "PK");
      await page.locator("#channel-form button[type=submit]").click();
    },
  ],
  "the case": ["#case", (page) => page.locator("main form button[type=submit]").first().click()],
  "the letter": ["#letter", (page) => page.locator("#enrolment-form button").click()],
  "the calculator": ["#cost", submit],
  "the checklist": ["#readiness", submit],
  "the rule book": [
    "#rulebook",
    async (page) => {
      await page.fill("#rulebook-list-inForceOn-day", "40");
      await submit(page);
    },
  ],
  "a guide": ["#dk-paper", (page) => page.locator("postregler-guide [type=submit]").click()],
};

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {keyof typeof THEMES | ""} theme @param {string} hash @param {string} [language] */
const open = (theme, hash, language) =>
  visitor.open(`?lang=${language ?? (theme && THEMES[theme].language)}${theme && `&theme=${theme}`}${hash}`, {
    reducedMotion: "reduce",
  });

/** @param {Page} page @param {readonly ("light" | "dark")[]} colours */
async function looksGood(page, colours) {
  for (const colorScheme of colours) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`),
      [],
      colorScheme,
    );
  }
}

for (const theme of NAMES) {
  const { colours, ...has } = THEMES[theme];
  for (const [name, [hash, wrong]] of Object.entries(FORMS)) {
    test(`${theme}: axe finds nothing in ${name}, with and without errors, and nothing scrolls sideways`, async () => {
      const { page, complaints } = await open(theme, hash);
      await looksGood(page, colours);
      await wrong(page);
      await looksGood(page, colours);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.deepEqual(await sticksOut(page), []);
      assert.deepEqual(complaints, [], "no policy is broken, nothing is missing");
    });
  }

  test(`${theme}: fields, messages, summary and buttons are built as the system builds them`, async () => {
    const { page } = await open(theme, "#fd001/number");
    const texts = allTexts(has.language);
    await submit(page);
    for (const part of [has.summary, has.place, has.button]) assert.equal(await page.locator(part).count(), 1, part);
    assert.equal(await page.locator(".summary h2").innerText(), texts[has.heading]);
    const message = texts["finding.exemption.number.missing"];
    assert.deepEqual(await summaryLines(page), [message]);
    assert.deepEqual(await fieldErrors(page), [message], "the same words at the field");
    assert.match(await page.title(), new RegExp(`^${texts["word.severity.error"]}: `));
    assert.equal(await page.locator(has.wrong).count(), 1);
    await openStep(page, "date");
    assert.ok((await page.locator(has.date).count()) > 0);
    await openStep(page, "declaration");
    // The declaration, and whether ground 9 is relied on.
    assert.equal(await page.locator(has.tick).count(), 2);
    await openStep(page, "capacity");
    assert.equal(await page.locator(has.choice).count(), 5);
    await page.goto(`${page.url().split("#")[0]}#letter`);
    await page.locator(has.select).first().waitFor();
  });

  test(`${theme}: the form goes by keys alone, from an error to the sheet`, async () => {
    const { page, complaints } = await open(theme, "#fd001/name");
    await page.locator(`${field("name")}:visible`).focus();
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /^summary/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), field("name").slice(1));
    await page.keyboard.type("Eksempel Eksempelsen");
    assert.equal(await page.locator(".summary:visible").count(), 0, "an error goes as soon as it is mended");
    await prepare(page);
    await page.locator(".sheet").waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, "on paper it is the sheet it always is");
    await looksGood(page, colours);
    assert.deepEqual(complaints, []);
  });
}

test("to and fro: what was typed stays, an open summary moves, and nothing is left of what was worn", async () => {
  const { page, complaints } = await open("", "#number", "da");
  const plain = await page.locator("main").innerHTML();
  await page.fill(NUMBER, "0101");
  await submit(page);
  const wrong = await page.locator("main").innerHTML();
  const themes = page.locator(".themes a");
  for (const [index, theme] of /** @type {const} */ ([
    [2, "designsystemet"],
    [1, "dkfds"],
    [2, "designsystemet"],
  ])) {
    await themes.nth(index).click();
    await page.locator(`html[data-theme=${theme}]`).waitFor();
    assert.equal(new URL(page.url()).search, `?lang=da&theme=${theme}`);
    assert.equal(await page.inputValue(NUMBER), "0101");
    assert.equal(await page.locator(".themes [aria-current]").innerText(), await themes.nth(index).innerText());
    assert.equal(await page.locator(THEMES[theme].place).count(), 1);
    assert.equal(await page.locator(".summary h2").innerText(), allTexts("da")[THEMES[theme].heading]);
  }
  await page.goBack();
  await page.locator("html[data-theme=dkfds]").waitFor();
  assert.equal(await page.locator("main [class*=ds-], main [data-field], main [data-color]").count(), 0);
  await themes.first().click();
  await page.locator("html:not([data-theme])").waitFor();
  assert.equal(await page.locator("main").innerHTML(), wrong);
  await page.fill(NUMBER, "");
  await page.reload();
  await page.locator("main h1").waitFor();
  assert.equal(await page.locator("main").innerHTML(), plain);
  assert.deepEqual(complaints, []);
});

test("a guide tells that an answer is missing where the design system has it, also when that is changed meanwhile", async () => {
  const { page } = await open("designsystemet", "#no-reserve");
  await page.locator("postregler-guide [type=submit]").click();
  const before = page.locator("postregler-guide .summary + .buttons");
  await before.waitFor();
  assert.ok(await page.locator("postregler-guide .summary:focus").isVisible());
  await page.locator(".themes a").first().click();
  await page.locator("html:not([data-theme])").waitFor();
  await page.locator("postregler-guide .guide > .summary:first-child").waitFor();
  assert.equal(await page.locator("postregler-guide .summary").count(), 1);
  await page.locator(".themes a").last().click();
  await before.waitFor();
});

test("another place is dressed when it is opened, and one that was open before too", async () => {
  const { page } = await open("", "#number", "da");
  await page.locator(".tools a[href='#attendance']").click();
  await page.locator("main form").waitFor();
  await page.locator(".themes a").nth(1).click();
  await page.locator("html[data-theme=dkfds]").waitFor();
  assert.ok((await page.locator(THEMES.dkfds.choice).count()) > 3);
  await page.locator(".tools a[href='#number']").click();
  await page.locator(`${NUMBER}.form-input`).waitFor();
  await page.locator(".tools a[href='#fd001']").click();
  await page.locator(THEMES.dkfds.button).waitFor();
});

test("nothing of it is fetched before somebody chooses it, and then all of it from here", async () => {
  const { page, requests } = await open("", "#fd001/name", "da");
  await page.waitForLoadState("networkidle");
  const isTheme = (/** @type {string} */ url) => /theme|dkfds|designsystemet|wear/.test(new URL(url).pathname);
  assert.deepEqual(requests.filter(isTheme), []);
  await page.locator(".themes a").nth(1).click();
  await page.locator("html[data-theme=dkfds]").waitFor();
  await page.waitForLoadState("networkidle");
  const fetched = requests.filter(isTheme);
  assert.ok(fetched.every((url) => url.startsWith(visitor.url)));
  assert.ok(fetched.some((url) => url.endsWith(".woff2")));
  assert.equal(
    fetched.some((url) => url.includes("designsystemet")),
    false,
  );
});

test("what cannot be fetched says so, and the page stays as it was", async () => {
  const { page } = await open("", "#number", "da");
  await page.fill(NUMBER, "0101");
  await page.context().setOffline(true);
  await page.locator(".themes a").nth(1).click();
  await page.getByText(allTexts("da")["theme.missed"] ?? "?").waitFor();
  assert.equal(new URL(page.url()).search, "?lang=da");
  assert.equal(await page.inputValue(NUMBER), "0101");
  assert.equal(await page.locator("html[data-theme]").count(), 0);
});

test("it is offered where forms are", async () => {
  const { page } = await open("", "", "da");
  assert.equal(await page.locator(".themes:visible").count(), 0);
  await page.goto(`${visitor.url}?lang=da#attendance`);
  await page.locator(".themes:visible").waitFor();
});

test("no public body's logo is in the page, every file has its licence, and nothing leads elsewhere", () => {
  const dist = new URL("../../web-demo/dist/", import.meta.url);
  const files = readdirSync(dist, { recursive: true }).map(String);
  const pictures = files.filter((file) => /\.(svg|png|jpe?g|gif|webp|ico)$/.test(file));
  // Ours, the five icons of one system and the numbered ones of the other.
  const known =
    /^(logo\.svg|themes\/dkfds\/(check-white|chevron-down|chevron-down-gray-200|error|minus-white)\.svg|themes\/designsystemet\/\d+\.svg)$/;
  assert.deepEqual(
    pictures.filter((file) => !known.test(file)),
    [],
  );
  for (const licence of [
    "dkfds/LICENSE.md",
    "dkfds/LICENSE-fonts.txt",
    "dkfds/LICENSE-icons.txt",
    "designsystemet/LICENSE",
  ])
    assert.ok(files.includes(`themes/${licence}`), licence);
  for (const theme of NAMES) {
    const css = readFileSync(new URL(`themes/${theme}.css`, dist), "utf8");
    assert.doesNotMatch(css, /url\([^)]*(logo|data:|:\/\/)|@import/);
    for (const [, file = ""] of css.matchAll(/url\("?([^")]+)"?\)/g)) assert.ok(files.includes(`themes/${file}`), file);
  }
});

test("whoever chooses again before the first is here gets the second", async () => {
  const { page } = await open("", "#number", "da");
  await page.route("**/themes/dkfds.css", async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.locator(".themes a").nth(1).click();
  await page.locator(".themes a").nth(2).click();
  await page.waitForTimeout(1000);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "designsystemet");
  assert.equal(await page.locator(`${NUMBER}.ds-input:not(.form-input)`).count(), 1);
  assert.match(page.url(), /theme=designsystemet/);
});
