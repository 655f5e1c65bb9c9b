// @ts-check
// dist/auto.js in a page: one tag for the script and one for a language, under a strict policy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, beforeEach, test } from "node:test";
import { html, integrity, tags, visit } from "./auto-page.mjs";
import { TYPED, assertNothingOf } from "./submitted.mjs";
import { until } from "../wait.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());
beforeEach(() => void (visitor.posted.length = 0));

const FORM = `<main><h1>Bed om post på papir</h1>
<form data-postregler="fd001" action="/sent" method="post">
  <input type="hidden" name="capacity" value="self"><input type="hidden" name="__token" value="abc">
  <p><label for="name">Navn</label> <input id="name" name="name" autocomplete="name"></p>
  <p><label for="number">Cpr-nummer</label> <span id="number-hint">10 tal</span>
     <input id="number" name="number" aria-describedby="number-hint" required></p>
  <p><label>Adresse <textarea name="address"></textarea></label></p>
  <p><input type="checkbox" id="declaration" name="declaration" value="ja"> <label for="declaration">Mindst én grund passer</label></p>
  <fieldset><legend>Dato</legend>
    <label>Dag <input name="date.day"></label> <label>Måned <input name="date[month]"></label> <label>År <input name="date.year"></label>
  </fieldset>
  <fieldset><legend>Underskrift</legend>
    <label><input type="radio" name="signature" value="ja"> Ja</label> <label><input type="radio" name="signature" value="nej"> Nej</label>
  </fieldset>
  <p><label>E-mail <input type="email" name="mail"></label></p>
  <p><button>Send</button> <button formnovalidate name="draft" value="1">Gem kladde</button></p>
</form></main>`;

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @returns {Promise<string[]>} */
const messages = (page) => page.locator(".postregler-messages > *").allInnerTexts();
/** @param {Page} page @returns {Promise<string[]>} */
const lines = (page) => page.locator(".postregler-summary li").allInnerTexts();
/** @param {Page} page */
const send = (page) => page.getByRole("button", { name: "Send" }).click();
/** @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || "");

/** @param {Page} page */
const fill = async (page) => {
  await page.fill("#name", "Eksempel Eksempelsen");
  await page.fill("#number", "070761-4285");
  await page.fill("textarea", "Prøvevej 1");
  await page.check("#declaration");
  const today = new Date();
  await page.fill("[name='date.day']", String(today.getDate()));
  await page.fill("[name='date[month]']", String(today.getMonth() + 1));
  await page.fill("[name='date.year']", String(today.getFullYear()));
  await page.check("[name=signature][value=ja]");
};

test("nothing is reported before the user leaves a field with an error", async () => {
  const { page, complaints } = await visitor.open(html(FORM));
  await page.focus("#name");
  for (let at = 0; at < 9; at++) await page.keyboard.press("Tab");
  assert.deepEqual(await messages(page), []);

  await page.fill("#number", "0707614");
  assert.deepEqual(await messages(page), []);
  await page.press("#number", "Tab");
  assert.deepEqual(await messages(page), ["Fejl: Cpr-nummeret skal have 10 tal. Du har skrevet 7"]);
  const number = page.locator("#number");
  assert.equal(await number.getAttribute("aria-invalid"), "true");
  const [hint, own] = (await number.getAttribute("aria-describedby"))?.split(" ") ?? [];
  assert.equal(hint, "number-hint");
  assert.equal(await page.locator(`#${own}`).count(), 1);
  assert.equal(
    await page.locator("#number").evaluate((input) => input.previousElementSibling?.className),
    "postregler-messages",
  );
  assert.deepEqual(await lines(page), []);
  assert.equal(await page.title(), "Post på papir");

  // Messages only disappear while the user types.
  await number.pressSequentially("x");
  assert.deepEqual(await messages(page), []);
  assert.equal(await number.getAttribute("aria-invalid"), null);
  assert.equal(await number.getAttribute("aria-describedby"), "number-hint");
  await number.press("Tab");
  assert.equal((await messages(page)).length, 1);
  await number.fill("070761-4285");
  assert.deepEqual(await messages(page), []);
  await number.press("Tab");
  assert.deepEqual(await messages(page), []);
  assert.deepEqual(complaints, []);
});

test("what is left empty is missed when the form is sent, and not before", async () => {
  const { page, complaints } = await visitor.open(html(FORM));
  await send(page);
  const all = await lines(page);
  assert.equal(all.length, 6);
  assert.equal(all[0], "Skriv dit navn");
  assert.deepEqual(
    (await messages(page)).map((text) => text.replace("Fejl: ", "")),
    all,
  );
  assert.equal(await page.title(), "Fejl: Post på papir");
  assert.equal(await focused(page), "postregler-summary");
  assert.equal(await page.locator("main > :first-child").getAttribute("class"), "postregler-summary");
  assert.equal(await page.locator(".postregler-summary h2").innerText(), "Der er problemer");
  assert.equal(await page.locator(".postregler-summary").getAttribute("role"), null);
  assert.equal(visitor.posted.length, 0);

  // Each line links to its field.
  for (const [at, id] of ["name", "number"].entries()) {
    await page.locator(".postregler-summary a").nth(at).click();
    assert.equal(await focused(page), id);
  }
  await page.locator(".postregler-summary a").nth(4).click();
  assert.equal(await page.evaluate(() => /** @type {any} */ (document.activeElement)?.name), "date.day");
  assert.ok(!page.url().includes("#"));
  // The group is described once, at its fieldset.
  const dates = page.locator("fieldset").first();
  assert.ok(await dates.getAttribute("aria-describedby"));
  assert.equal(await dates.locator("input[aria-invalid=true]").count(), 3);
  assert.equal(await dates.locator("[aria-describedby]").count(), 0);

  // A corrected error disappears from both at once.
  await page.fill("#name", "Eksempel");
  assert.equal((await lines(page)).length, 5);
  await fill(page);
  assert.deepEqual([await lines(page), await messages(page), await page.title()], [[], [], "Post på papir"]);
  await send(page);
  await page.waitForURL("**/sent");
  const sent = new URLSearchParams(visitor.posted[0]?.body);
  assert.deepEqual([sent.get("number"), sent.get("__token")], ["070761-4285", "abc"]);
  assert.deepEqual(complaints, []);
});

test("a hint does not prevent submission, and is shown at the field only", async () => {
  const { page } = await visitor.open(html(FORM));
  await fill(page);
  await page.fill("#number", "010180-0002");
  await page.press("#number", "Tab");
  assert.match((await messages(page)).join(), /^Godt at vide: /);
  assert.equal(await page.locator("#number").getAttribute("aria-invalid"), null);
  await send(page);
  await page.waitForURL("**/sent");
});

test("drafts are not checked, and what the page asks itself is still the browser's to check", async () => {
  const { page } = await visitor.open(html(FORM));
  await fill(page);
  await page.fill("[name=mail]", "ingen");
  await send(page);
  assert.equal(await page.evaluate(() => /** @type {any} */ (document.activeElement)?.name), "mail");
  assert.deepEqual([visitor.posted.length, await lines(page)], [0, []]);
  await page.fill("#name", "");
  await page.getByRole("button", { name: "Gem kladde" }).click();
  await page.waitForURL("**/sent");
});

test("a script of the page that sends the form itself waits too", async () => {
  const { page } = await visitor.open(html(FORM));
  await page.evaluate(() => {
    const state = /** @type {any} */ (globalThis);
    state.sent = 0;
    document.forms[0]?.addEventListener("submit", (event) => {
      event.preventDefault();
      state.sent += 1;
    });
  });
  await send(page);
  assert.equal(await page.evaluate("sent"), 0);
  await fill(page);
  await send(page);
  assert.equal(await page.evaluate("sent"), 1);
});

test("a click that makes a field be left still arrives", async () => {
  const { page } = await visitor.open(html(FORM));
  await fill(page);
  await page.fill("#number", "070761-428");
  await page.focus("#number");
  await page.getByRole("button", { name: "Gem kladde" }).click();
  await page.waitForURL("**/sent");
});

test("a form that is added later, changed and taken away", async () => {
  const { page } = await visitor.open(html(`<main><h1>Side</h1><div id="later"></div></main>`));
  await page.evaluate((form) => void document.querySelector("#later")?.insertAdjacentHTML("beforeend", form), FORM);
  assert.equal(await page.evaluate(() => document.forms[0]?.noValidate), true);
  await send(page);
  assert.equal((await lines(page)).length, 6);
  await page.evaluate(() => document.querySelector("[name=address]")?.closest("p")?.remove());
  await page.fill("#name", "Eksempel");
  assert.equal((await lines(page)).length, 4);
  await page.evaluate(() => document.querySelector("#later")?.replaceChildren());
  await until(page, () => document.title === "Post på papir");
  assert.deepEqual(await lines(page), []);
});

test("reset takes the messages away, and destroy everything", async () => {
  const { page, complaints } = await visitor.open(html(FORM));
  const untouched = await page.content();
  const withoutIds = (/** @type {string} */ text) =>
    text.replace(/ id="postregler-\d+"/g, "").replace(' novalidate=""', "");
  await send(page);
  await page.evaluate(() => document.forms[0]?.reset());
  await until(page, () => !document.querySelector(".postregler-summary"));
  assert.equal(withoutIds(await page.content()), withoutIds(untouched));
  await send(page);
  await page.evaluate("postregler.destroy()");
  assert.equal(withoutIds(await page.content()), withoutIds(untouched));
  assert.equal(await page.evaluate(() => document.forms[0]?.noValidate), false);
  // The validation of the browser is restored, and everything that the script added is removed.
  await send(page);
  assert.equal(await focused(page), "number");
  assert.deepEqual(await messages(page), []);
  await page.evaluate("void postregler.auto()");
  await send(page);
  assert.equal((await lines(page)).length, 6);
  assert.deepEqual(complaints, []);
});

test("single numbers, in a form of the page's own and in none", async () => {
  const { page } = await visitor.open(
    html(
      `<main><h1>Side</h1><form action="/sent" method="post">
       <label>Cpr <input id="a" name="a" type="number" data-postregler="dk.cpr" required></label>
       <label>Hjælper <input id="b" data-postregler="dk.cpr"></label> <button>Send</button></form>
       <label>Fødselsnummer <input id="c" data-postregler="no.fnr"></label></main>`,
    ),
  );
  assert.equal(await page.locator("#a").getAttribute("type"), "text");
  await page.fill("#c", "010180-0002");
  await page.press("#c", "Tab");
  assert.equal((await messages(page)).length, 1);
  await send(page);
  assert.deepEqual(await lines(page), ["Skriv nummeret"]);
  await page.fill("#a", "070761-4285");
  await page.fill("#b", "070761-428");
  await send(page);
  assert.equal((await lines(page)).length, 1);
  await page.fill("#b", "");
  await send(page);
  await page.waitForURL("**/sent");
});

test("placement, heading, announcement and messages are the page's choice", async () => {
  const changed = FORM.replace(
    "<form",
    `<form data-summary="before-submit" data-heading="Ret dette" data-announce="focus+alert" data-messages="after"`,
  );
  const { page } = await visitor.open(html(changed));
  await send(page);
  assert.equal(await page.locator("form > .postregler-summary + p button").count(), 2);
  assert.equal(await page.locator(".postregler-summary[role=alert] h2").innerText(), "Ret dette");
  assert.equal(await page.locator("#name + .postregler-messages").count(), 1);
  assert.equal(await page.locator("#declaration + label + .postregler-messages").count(), 1);

  const elsewhere = await visitor.open(
    html(`<div id="errors"></div>${FORM.replace("<form", `<form data-summary="#errors"`)}`),
  );
  await send(elsewhere.page);
  assert.equal(await elsewhere.page.locator("#errors > .postregler-summary").count(), 1);

  const none = await visitor.open(html(FORM, { head: tags("da", `data-summary="none"`) }));
  await send(none.page);
  assert.deepEqual([await lines(none.page), await focused(none.page)], [[], "name"]);
});

test("invisible fields do not prevent submission, and closed details are opened", async () => {
  const changed = FORM.replace(`<p><label>Adresse`, `<p hidden><label>Adresse`).replace(
    `<p><label for="name">Navn</label> <input id="name" name="name" autocomplete="name"></p>`,
    `<details><summary>Mere</summary><label for="name">Navn</label> <input id="name" name="name"></details>`,
  );
  assert.ok(changed.includes("<details>") && changed.includes("<p hidden>"));
  const { page } = await visitor.open(html(changed));
  await send(page);
  const all = await lines(page);
  assert.deepEqual(all.slice(0, 2), ["Skriv dit navn", "Skriv dit cpr-nummer"]);
  assert.equal(all.length, 5);
  await page.locator(".postregler-summary a").first().click();
  assert.equal(await focused(page), "name");
});

test("the language is the form's, the page's, or the one there is", async () => {
  const { page } = await visitor.open(
    html(FORM.replace("<form", `<form data-lang="en"`), { head: tags("da") + tags("en") }),
  );
  await send(page);
  assert.equal((await lines(page))[0], "Enter your name");
  assert.equal(await page.title(), "Error: Post på papir");
  assert.equal(await page.locator(".postregler-summary").getAttribute("lang"), "en");

  const no = await visitor.open(html(FORM, { lang: "no", head: tags("nb") }));
  await send(no.page);
  assert.equal(await no.page.locator(".postregler-summary").getAttribute("lang"), null);
  assert.equal(await no.page.title(), "Feil: Post på papir");

  const visit = await visitor.open(html(FORM, { head: tags("da", `data-lang="en"`) + tags("en") }));
  await visit.page.fill("#number", "1");
  await send(visit.page);
  assert.equal((await lines(visit.page))[0], "Enter your name");

  const only = await visitor.open(html(FORM, { lang: "de", head: tags("nn") }));
  await send(only.page);
  assert.equal(await only.page.locator(".postregler-summary").getAttribute("lang"), "nn");
});

test("a mistake of the page is reported to its developer, and the form is submitted unchanged", async () => {
  const wrong = FORM.replace(`value="self"`, `value="selv"`);
  const { page, complaints } = await visitor.open(html(wrong));
  await page.fill("#number", "070761-428");
  await send(page);
  await page.waitForURL("**/sent");
  assert.equal(complaints.length, 1);
  assert.match(complaints[0] ?? "", /request\.unknown-value at "\/capacity": expected self \| guardian/);

  const noLanguage = await visitor.open(html(FORM, { head: tags("da").split("\n")[0] ?? "" }));
  await noLanguage.page.fill("#number", "1");
  await send(noLanguage.page);
  await noLanguage.page.waitForURL("**/sent");
  assert.match(noLanguage.complaints.join(), /a language is missing/);
});

test("the script writes, reports and stores no user input", async () => {
  const { page, complaints } = await visitor.open(html(FORM));
  await page.fill("#name", TYPED.name);
  await page.fill("#number", TYPED.number);
  await page.fill("textarea", TYPED.address);
  await page.fill("[name='date.day']", TYPED.telephone);
  await send(page);
  assert.ok((await lines(page)).length > 2);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, location.href]);
  assertNothingOf(await page.content(), await page.title(), complaints, kept);
});

test("the example of the readme", async () => {
  const readme = readFileSync(new URL("../../bindings-wasm/README.md", import.meta.url), "utf8");
  const [form = "", elements = ""] = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, example]) => example ?? "");
  const ready = form
    .replaceAll("/scripts/", "/dist/")
    .replace(/(auto[.a-z]*\.js)" integrity="[^"]*"/g, (_, file) => `${file}" integrity="${integrity(file)}"`);
  const { page, complaints } = await visitor.open(html(`<main><h1>Side</h1>${ready}${elements}</main>`, { head: "" }));
  await send(page);
  assert.deepEqual(await page.locator(".alert-error li").allInnerTexts(), [
    "Skriv dit navn",
    "Skriv dit cpr-nummer",
    "Skriv datoen",
  ]);
  await page.getByLabel("Fødselsnummer").fill("1");
  await page.getByLabel("Fødselsnummer").press("Tab");
  assert.equal(await page.locator("postregler-id .postregler-messages").count(), 1);
  assert.deepEqual(complaints, []);
});
