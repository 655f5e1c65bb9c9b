// @ts-check
// examples/altinn-studio: the element works in an app that creates it, sets its properties and listens like the
// frontend.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { html, startServer, tags } from "../packages/auto-page.mjs";
import { launch } from "./browser.mjs";
import { example } from "./programs.mjs";
import { resting } from "../rest.mjs";

/** @param {string} path */
const read = (path) => readFileSync(example(`altinn-studio/App/${path}`), "utf8");

const { layout } = JSON.parse(read("ui/form/layouts/citizen.json")).data;
/** @type {Record<string, Record<string, string>>} */
const TEXTS = Object.fromEntries(
  ["nb", "nn"].map((language) => [
    language,
    Object.fromEntries(
      JSON.parse(read(`config/texts/resource.${language}.json`)).resources.map(
        (/** @type {{ id: string, value: string }} */ { id, value }) => [id, value],
      ),
    ),
  ]),
);

/**
 * A model of the frontend's component `Custom`: attributes as React writes them to unknown elements, then properties,
 * and the event; the properties are set again with each change of the data.
 */
const HOST = `globalThis.render = (config, texts, parent = document.querySelector("#app")) => {
  const { tagName, dataModelBindings, textResourceBindings, type, ...rest } = config;
  const element = document.createElement(tagName);
  const data = {};
  const text = Object.fromEntries(Object.entries(textResourceBindings).map(([name, id]) => [name, texts[id] ?? id]));
  const attributes = { ...rest, text: text.title, isValid: true, summaryMode: false };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  parent.append(element);
  const give = () => {
    element.formData = { ...data };
    element.componentValidations = [];
  };
  element.addEventListener("dataChanged", ({ detail: { value, field } }) => {
    if (!dataModelBindings[field ?? "simpleBinding"]) throw new Error("no such binding");
    data[field ?? "simpleBinding"] = value;
    // It arrives after the next key.
    setTimeout(give, 30);
  });
  element.texts = text;
  element.dataModelBindings = dataModelBindings;
  element.language = { soft_validation: {} };
  give();
  return { element, data, give };
};`;

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  server.serve("/host.js", HOST);
  server.serve("/custom-js/postregler-number.js", read("wwwroot/custom-js/postregler-number.js"));
});
after(async () => {
  await browser?.close();
  server?.stop();
});

const SCRIPT = `<script defer src="/custom-js/postregler-number.js"></script>`;

/** @param {string} head @param {"nb" | "nn"} lang */
const open = async (head, lang = "nb") => {
  const page = resting(await browser.newPage());
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const body = `<main><h1>Skjema</h1><div id="app"></div></main>`;
  await page.goto(server.put(html(body, { lang, head: `<script src="/host.js"></script>${head}` })));
  const render = (/** @type {any} */ config) =>
    page.evaluate(
      ([one, texts]) => {
        const state = /** @type {any} */ (globalThis);
        (state.rendered ??= []).push(state.render(one, texts));
      },
      [config, TEXTS[lang]],
    );
  return { page, complaints, render };
};

test("the layout names the element, and texts that there are in both languages", () => {
  const custom = layout.filter((/** @type {any} */ { type }) => type === "Custom");
  assert.equal(custom.length, 2);
  assert.match(read("wwwroot/custom-js/postregler-number.js"), /define\("postregler-number"/);
  for (const { tagName, textResourceBindings, dataModelBindings } of custom) {
    assert.equal(tagName, "postregler-number");
    assert.ok(dataModelBindings.simpleBinding);
    for (const id of Object.values(textResourceBindings)) {
      for (const [language, texts] of Object.entries(TEXTS)) assert.ok(texts[String(id)], `${language}: ${id}`);
    }
  }
});

for (const [order, early] of Object.entries({ "the scripts first": true, "the app first": false })) {
  test(`${order}: label, hint, required, message and data`, async () => {
    const { page, complaints, render } = await open(early ? `${tags("nb")}${SCRIPT}` : "");
    for (const config of layout.slice(0, 2)) await render(config);
    if (!early) {
      await page.evaluate("rendered[0].element.formData = { simpleBinding: '01015450068' }");
      for (const src of ["/dist/auto.js", "/dist/auto.nb.js", "/custom-js/postregler-number.js"]) {
        await page.addScriptTag({ url: new URL(src, page.url()).href });
      }
      // Properties set before the element was defined are applied.
      assert.equal(await page.getByLabel("Fødselsnummer").inputValue(), "01015450068");
      await page.evaluate("rendered[0].give()");
      assert.equal(await page.getByLabel("Fødselsnummer").inputValue(), "");
    }
    const input = page.getByLabel("Fødselsnummer eller d-nummer");
    const other = page.getByLabel("Organisasjonsnummeret");
    assert.deepEqual(
      await input.evaluate((/** @type {HTMLInputElement} */ one) => [
        one.required,
        one.readOnly,
        one.inputMode,
        one.type,
      ]),
      [true, false, "numeric", "text"],
    );
    // A component that is not required has an attribute with a text.
    assert.equal(await other.evaluate((/** @type {HTMLInputElement} */ one) => one.required), false);
    assert.equal(await page.locator("postregler-id .ds-paragraph:visible").innerText(), "11 siffer");

    await input.pressSequentially("170120", { delay: 10 });
    await page.waitForTimeout(60);
    // Data that arrives while the user types does not overwrite the field.
    assert.equal(await input.inputValue(), "170120");
    assert.equal(await page.locator(".postregler-messages").count(), 0);
    await input.press("Tab");
    assert.equal(await page.locator(".postregler-messages").innerText(), "Nummeret må ha 11 tall. Du har skrevet 6");
    assert.equal(await input.getAttribute("aria-invalid"), "true");
    assert.match((await input.getAttribute("aria-describedby")) ?? "", /-hint postregler-\d+$/);
    assert.deepEqual(await page.evaluate("rendered[0].data"), { simpleBinding: "170120" });

    // New data from elsewhere, such as a prefill.
    await page.evaluate(() => {
      const [first] = /** @type {any} */ (globalThis).rendered;
      first.data.simpleBinding = "57912075186";
      first.give();
    });
    assert.equal(await input.inputValue(), "57912075186");
    await other.fill("974760673");
    await other.press("Tab");
    assert.equal(await other.getAttribute("aria-invalid"), null);
    assert.deepEqual(await page.evaluate("rendered[1].data"), { simpleBinding: "974760673" });
    assert.deepEqual(complaints, []);
  });
}

test("texts, required and readOnly change with the app, and in nynorsk it is nynorsk", async () => {
  const { page, complaints, render } = await open(`${tags("nn")}${SCRIPT}`, "nn");
  await render({ ...layout[0], required: false });
  const input = page.locator("postregler-number input");
  await page.evaluate(() => {
    const [{ element }] = /** @type {any} */ (globalThis).rendered;
    element.texts = { title: "Nummeret ditt" };
    element.setAttribute("required", "true");
    element.setAttribute("readonly", "");
  });
  assert.equal(await page.getByLabel("Nummeret ditt").count(), 1);
  assert.deepEqual(await input.evaluate((/** @type {HTMLInputElement} */ one) => [one.required, one.readOnly]), [
    true,
    true,
  ]);
  assert.equal(await input.getAttribute("aria-describedby"), null);
  await page.evaluate("rendered[0].element.setAttribute('readonly', 'false')");
  await input.fill("1");
  await input.press("Tab");
  assert.equal(await page.locator(".postregler-messages").innerText(), "Nummeret må ha 11 tal. Du har skrive 1");
  // Removed and inserted again, as in lists of an app, it is unchanged.
  await page.evaluate(() => {
    const [{ element }] = /** @type {any} */ (globalThis).rendered;
    const { parentElement } = element;
    element.remove();
    parentElement.append(element);
  });
  assert.equal(await page.locator("postregler-number input").count(), 1);
  assert.deepEqual(complaints, []);
});
