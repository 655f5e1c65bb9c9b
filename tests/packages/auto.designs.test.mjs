// @ts-check
// dist/auto.js in pages with the markup, the styles and the scripts of the design systems of both countries.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { html, tags, visit } from "./auto-page.mjs";
import { until } from "../wait.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @typedef {import("playwright-core").Page} Page */

const DKFDS = html(
  `<div class="page-container"><main class="container page-container" id="main-content"><h1>Bed om post på papir</h1>
  <form data-postregler="fd001" data-design="dkfds" action="/sent" method="post">
    <input type="hidden" name="capacity" value="self">
    <div class="form-group"><label class="form-label" for="name">Navn</label>
      <input class="form-input" id="name" name="name" type="text" autocomplete="name" required></div>
    <div class="form-group"><label class="form-label" for="number">Cpr-nummer</label>
      <span class="form-hint" id="number-hint">10 tal, som 070761-4285</span>
      <input class="form-input" id="number" name="number" type="number" data-postregler="dk.cpr" aria-describedby="number-hint" required></div>
    <div class="form-group"><fieldset aria-describedby="date-hint"><legend class="form-label">Dato</legend>
      <span class="form-hint" id="date-hint">For eksempel: 05 12 2018</span>
      <div class="date-group mt-3">
        <div class="form-group form-group-day"><label class="form-label" for="day">Dag</label><input class="form-input" id="day" name="date.day" type="text"></div>
        <div class="form-group form-group-month"><label class="form-label" for="month">Måned</label><input class="form-input" id="month" name="date.month" type="text"></div>
        <div class="form-group form-group-year"><label class="form-label" for="year">År</label><input class="form-input" id="year" name="date.year" type="text"></div>
      </div></fieldset></div>
    <div class="form-group"><fieldset><legend class="form-label">Hvor bor du?</legend>
      <div class="form-group-radio"><input type="radio" id="r1" name="residence" class="form-radio" value="registered"><label class="form-label" for="r1">I Danmark</label></div>
      <div class="form-group-radio"><input type="radio" id="r2" name="residence" class="form-radio" value="abroad"><label class="form-label" for="r2">I udlandet</label></div>
    </fieldset></div>
    <div class="form-group"><div class="form-group-checkbox"><input type="checkbox" id="declaration" name="declaration" class="form-checkbox" value="ja">
      <label class="form-label" for="declaration">Mindst én grund passer på mig</label></div></div>
    <button class="button button-primary">Send</button>
  </form></main></div>
  <script src="/dkfds/js/dkfds.min.js"></script>`,
  { head: `<link rel="stylesheet" href="/dkfds/css/dkfds-borgerdk.min.css">${tags("da")}` },
);

const DESIGNSYSTEMET = html(
  `<main><h1 class="ds-heading">Be om brev på papir</h1>
  <form data-postregler="fd001" data-design="designsystemet" data-lang="nb" action="/sent" method="post">
    <input type="hidden" name="capacity" value="self">
    <ds-field class="ds-field"><label class="ds-label">Navn</label>
      <input class="ds-input" name="name" type="text" autocomplete="name"></ds-field>
    <ds-field class="ds-field"><label class="ds-label">Cpr-nummer</label>
      <div data-field="description">10 siffer</div>
      <input class="ds-input" id="number" name="number" type="text" inputmode="numeric"></ds-field>
    <fieldset class="ds-fieldset"><legend class="ds-label">Hvor bor du?</legend>
      <ds-field class="ds-field"><input class="ds-input" type="radio" name="residence" value="registered"><label class="ds-label">I Danmark</label></ds-field>
      <ds-field class="ds-field"><input class="ds-input" type="radio" name="residence" value="abroad"><label class="ds-label">I utlandet</label></ds-field>
    </fieldset>
    <ds-field class="ds-field"><input class="ds-input" type="checkbox" name="declaration" value="ja"><label class="ds-label">Minst én grunn passer</label></ds-field>
    <ds-field class="ds-field"><label class="ds-label">Fødselsnummer til hjelperen</label>
      <input class="ds-input" id="helper" name="helper" type="text" data-postregler="no.fnr"></ds-field>
    <button class="ds-button" type="submit">Send</button>
  </form></main>`,
  {
    lang: "nb",
    title: "Brev på papir",
    head: `<link rel="stylesheet" href="/ds-css/src/index.css"><link rel="stylesheet" href="/ds-css/theme/designsystemet.css">
      <script defer src="/ds-web/umd/index.js"></script>${tags("nb")}`,
  },
);

/** @param {Page} page */
const send = (page) => page.getByRole("button", { name: "Send" }).click();

/** @param {Page} page */
const axe = async (page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    [],
  );
};

/** The elements that `aria-describedby` refers to. @param {Page} page @param {string} selector */
const description = (page, selector) =>
  page
    .locator(selector)
    .evaluate((one) =>
      (one.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
    );

/** Messages that overlap a control. @param {Page} page */
const hidden = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".postregler-messages")].flatMap((message) => {
      const own = message.getBoundingClientRect();
      const isOver = (/** @type {Element} */ control) => {
        const { top, bottom, left, right } = control.getBoundingClientRect();
        return top < own.bottom - 1 && bottom > own.top + 1 && left < own.right && right > own.left;
      };
      return [...document.querySelectorAll("input, label")].some(isOver) ? [message.textContent] : [];
    }),
  );

test("dkfds", async () => {
  const { page, complaints } = await visitor.open(DKFDS);
  await page.evaluate("DKFDS.init()");
  await axe(page);

  // The sample of the design system has a number field, which loses zeros and hyphens.
  assert.equal(await page.locator("#number").getAttribute("type"), "text");
  await page.fill("#number", "0707614");
  await page.press("#number", "Tab");
  const group = page.locator(".form-group", { has: page.locator("#number") });
  assert.match((await group.getAttribute("class")) ?? "", /\bform-error\b/);
  assert.deepEqual(await description(page, "#number"), [
    "10 tal, som 070761-4285",
    "Fejl: Cpr-nummeret skal have 10 tal. Du har skrevet 7",
  ]);
  // Between hint and field, in red, with a word for screen readers.
  const message = group.locator(".form-error-message");
  assert.equal(await group.locator(".form-hint + .postregler-messages + #number").count(), 1);
  assert.equal(await message.evaluate((one) => getComputedStyle(one).color), "rgb(204, 0, 0)");
  assert.equal(await message.locator(".sr-only").innerText(), "Fejl:");
  assert.equal(await page.locator("#number").evaluate((one) => getComputedStyle(one).borderTopColor), "rgb(204, 0, 0)");
  await axe(page);

  await send(page);
  const summary = page.locator(".alert.alert-error");
  assert.equal(await page.locator(".alert + h1").count(), 1);
  assert.equal(await summary.locator(".alert-body > h2.alert-heading").innerText(), "Der er problemer");
  assert.deepEqual(await summary.locator("li").allInnerTexts(), [
    "Skriv dit navn",
    "Cpr-nummeret skal have 10 tal. Du har skrevet 7",
    "Skriv datoen",
    "Sæt kryds ved, at mindst én grund passer på dig. Du behøver ikke sige hvilken",
  ]);
  assert.ok(await summary.evaluate((one) => one === document.activeElement));
  assert.equal(await page.title(), "Fejl: Post på papir");
  // Every field shows the messages of the summary, in one place.
  assert.equal(await page.locator(".form-error-message").count(), 4);
  assert.deepEqual(await description(page, "fieldset:has(#day)"), ["For eksempel: 05 12 2018", "Fejl: Skriv datoen"]);
  assert.equal(await page.locator("fieldset > .form-hint + .postregler-messages + .date-group").count(), 1);
  assert.equal(await page.locator(".form-group > .postregler-messages + .form-group-checkbox").count(), 1);
  await axe(page);
  assert.deepEqual(await hidden(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.setViewportSize({ width: 800, height: 900 });

  await page.evaluate("postregler.destroy()");
  assert.equal(await page.locator(".form-error, .form-error-message, .alert, [aria-invalid]").count(), 0);
  assert.equal(await page.locator("#number").getAttribute("aria-describedby"), "number-hint");
  assert.deepEqual(complaints, []);
});

test("designsystemet", async () => {
  const { page, complaints } = await visitor.open(DESIGNSYSTEMET);
  await until(
    page,
    () => customElements.get("ds-field") && document.querySelector("#number")?.hasAttribute("aria-describedby"),
  );
  await axe(page);

  await page.fill("#number", "0707614");
  await page.press("#number", "Tab");
  assert.equal(
    await page.locator("#number + .postregler-messages > .ds-validation-message[data-color=danger]").count(),
    1,
  );
  await page.waitForTimeout(50);
  // The element ds-field writes the same attributes: each value must appear once.
  assert.deepEqual(await description(page, "#number"), ["10 siffer", "Cpr-nummeret må ha 10 tall. Du har skrevet 7"]);
  assert.equal(await page.locator("#number").getAttribute("aria-invalid"), "true");
  await axe(page);

  await page.fill("#helper", "01015450068x");
  await send(page);
  const summary = page.locator("ds-error-summary");
  assert.equal(await page.locator("form > ds-error-summary + button").count(), 1);
  assert.equal(await summary.locator("h2.ds-heading").innerText(), "For å gå videre må du rette opp dette");
  assert.ok(
    await summary.evaluate((one) => one === document.activeElement && !one.closest("[role=alert], [aria-live]")),
  );
  assert.equal(await page.title(), "Feil: Brev på papir");
  const links = summary.locator("li a.ds-link");
  assert.equal(await links.count(), 4);
  await links.last().click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "helper");
  assert.equal(await page.locator("[aria-invalid=true]").count(), 4);
  await axe(page);

  assert.deepEqual(await hidden(page), []);
  await page.fill("#number", "070761-4285");
  await page.waitForTimeout(50);
  assert.deepEqual(await description(page, "#number"), ["10 siffer"]);
  assert.equal(await page.locator("#number").getAttribute("aria-invalid"), null);
  assert.equal(await links.count(), 3);
  await page.evaluate("postregler.destroy()");
  await page.waitForTimeout(50);
  assert.equal(await page.locator("ds-error-summary, .ds-validation-message, [aria-invalid]").count(), 0);
  assert.deepEqual(complaints, []);
});
