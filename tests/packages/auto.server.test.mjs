// @ts-check
// dist/auto.js in a page with messages rendered by the server: it takes them over, and nothing is shown twice.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { html, visit } from "./auto-page.mjs";
import { until } from "../wait.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/**
 * The page also shows findings that only the server knows: about a field of its own, and about a field missing from the
 * form.
 */
const WRITTEN = html(
  `<main>
  <section tabindex="-1" data-postregler-summary><h2>Der er problemer</h2><ul>
    <li><a href="#name">Skriv dit navn</a></li>
    <li><a href="#mail">Den e-mail er i brug</a></li>
    <li><a href="#number">Nummeret er spærret hos os</a></li>
    <li>Noget andet mangler</li>
  </ul></section>
  <h1>Bed om post på papir</h1>
  <form data-postregler="fd001" action="/sent" method="post">
    <input type="hidden" name="capacity" value="self">
    <p><label for="name">Navn</label>
      <span class="postregler-messages" id="n"><span>Fejl: Skriv dit navn</span></span>
      <input id="name" name="name" aria-describedby="n" aria-invalid="true"></p>
    <p><label for="mail">E-mail</label> <span class="postregler-messages" id="m">Fejl: Den e-mail er i brug</span>
      <input id="mail" name="mail" aria-describedby="m" aria-invalid="true"></p>
    <p><label for="number">Cpr-nummer</label> <span class="postregler-messages" id="c">Fejl: Nummeret er spærret hos os</span>
      <input id="number" name="number" value="070761-4285" aria-describedby="c" aria-invalid="true"></p>
    <button>Send</button>
  </form></main>`,
  { title: "Fejl: Post på papir" },
);

/** @param {import("playwright-core").Page} page @returns {Promise<string[]>} */
const lines = (page) => page.locator("main > section li").allInnerTexts();

test("the server's messages stay until the user continues, and those that only it knows stay in the summary", async () => {
  const { page, complaints } = await visitor.open(WRITTEN);
  const all = ["Skriv dit navn", "Den e-mail er i brug", "Nummeret er spærret hos os", "Noget andet mangler"];
  assert.deepEqual([await lines(page), await page.title()], [all, "Fejl: Post på papir"]);

  await page.locator("#name").pressSequentially("E");
  // The name is filled in. The page has no finding about the number; that finding came from the server.
  assert.deepEqual(await lines(page), ["Den e-mail er i brug", "Noget andet mangler"]);
  assert.equal(await page.locator("#name, #number").and(page.locator("[aria-invalid], [aria-describedby]")).count(), 0);
  assert.equal(await page.locator("#mail").getAttribute("aria-describedby"), "m");
  assert.equal(await page.title(), "Fejl: Post på papir");

  // A new error of the page is added to the same list, once.
  await page.fill("#number", "07");
  await page.press("#number", "Tab");
  await page.press("#name", "Tab");
  assert.deepEqual(await lines(page), [
    "Den e-mail er i brug",
    "Noget andet mangler",
    "Cpr-nummeret skal have 10 tal. Du har skrevet 2",
  ]);
  await page.fill("#name", "");
  await page.getByRole("button").click();
  assert.deepEqual((await lines(page)).slice(2), ["Skriv dit navn", "Cpr-nummeret skal have 10 tal. Du har skrevet 2"]);
  assert.equal(await page.locator("section").count(), 1);
  assert.ok(await page.locator("section").evaluate((one) => one === document.activeElement));

  // Without errors that the page can detect, the form is submitted again.
  await page.fill("#name", "Eksempel");
  await page.fill("#number", "070761-4285");
  await page.getByRole("button").click();
  await page.waitForURL("**/sent");
  assert.deepEqual(complaints, []);
});

test("without a word of the person, destroy leaves what the server wrote; with one, nothing is left", async () => {
  const { page } = await visitor.open(WRITTEN);
  await page.evaluate("postregler.destroy()");
  assert.equal((await lines(page)).length, 4);
  assert.equal(await page.locator("[aria-invalid]").count(), 3);
  await page.evaluate("postregler.auto()");
  await page.locator("#name").pressSequentially("E");
  await page.evaluate("document.forms[0].reset()");
  await until(page, () => document.title === "Post på papir");
  assert.equal(await page.locator("section, #name[aria-invalid], #number[aria-invalid]").count(), 0);
});

test("a page without such a summary is as ever, whatever its title begins with", async () => {
  const form = WRITTEN.replace(/<section.*?<\/section>/s, "").replaceAll(
    /<span class="postregler.*?<\/span>(?=\s*<input)/gs,
    "",
  );
  const { page } = await visitor.open(
    form.replaceAll(/ aria-(describedby|invalid)="\w+"/g, "").replace(/data-postregler="fd001"/, '$& data-lang="da"'),
  );
  await page.getByRole("button").click();
  assert.equal(await page.title(), "Fejl: Fejl: Post på papir");
  await page.fill("#name", "Eksempel");
  await until(page, () => document.title === "Fejl: Post på papir");
});
