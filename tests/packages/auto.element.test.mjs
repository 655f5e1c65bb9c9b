// @ts-check
// The element <postregler-id>: a native label and input in the page itself.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { html, tags, visit } from "./auto-page.mjs";

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {string} inner */
const inForm = (inner) =>
  `<main><h1>Side</h1><form action="/sent" method="post">${inner}<button>Send</button></form></main>`;

test("around a label and an input of the page", async () => {
  const { page, complaints } = await visitor.open(
    html(
      inForm(
        `<postregler-id country="dk"><label for="cpr">Cpr-nummer</label><input id="cpr" name="cpr" required></postregler-id>`,
      ),
    ),
  );
  const input = page.locator("#cpr");
  assert.deepEqual(
    await input.evaluate((/** @type {HTMLInputElement} */ one) => [
      one.type,
      one.inputMode,
      one.autocomplete,
      one.dataset.postregler,
      one.required,
    ]),
    ["text", "numeric", "off", "dk.cpr", true],
  );
  assert.equal(await page.evaluate(() => document.querySelector("postregler-id")?.shadowRoot), null);
  await page.getByLabel("Cpr-nummer").fill("0707614");
  await input.press("Tab");
  assert.match(await page.locator(".postregler-messages").innerText(), /skal have 10 tal/);
  await page.getByRole("button").click();
  assert.equal(await page.locator(".postregler-summary li").count(), 1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await input.fill("070761-4285");
  await page.getByRole("button").click();
  await page.waitForURL("**/sent");
  assert.equal(visitor.posted.at(-1)?.body, "cpr=070761-4285");
  assert.deepEqual(complaints, []);
});

test("empty, added later and changed", async () => {
  const { page } = await visitor.open(
    html(inForm(""), { lang: "nn", head: tags("nn", `data-design="designsystemet"`) }),
  );
  await page.evaluate(() => {
    const made = document.createElement("postregler-id");
    for (const [name, value] of Object.entries({
      country: "no",
      label: "Fødselsnummer",
      hint: "11 siffer",
      name: "fnr",
      required: "",
    })) {
      made.setAttribute(name, value);
    }
    document.forms[0]?.prepend(made);
  });
  const input = page.getByLabel("Fødselsnummer");
  assert.equal(await input.getAttribute("name"), "fnr");
  assert.equal(await input.getAttribute("class"), "ds-input");
  assert.equal(await page.locator("postregler-id > label.ds-label + .ds-paragraph + input").count(), 1);
  await input.fill("010180-0002");
  await input.press("Tab");
  assert.equal(await input.getAttribute("aria-invalid"), "true");
  assert.equal((await input.getAttribute("aria-describedby"))?.split(" ").length, 2);

  /** @type {(change: (element: any) => void) => Promise<void>} */
  const change = (act) => page.locator("postregler-id").evaluate(act);
  await change((element) => element.setAttribute("country", "dk"));
  await input.press("Tab");
  assert.equal(await input.getAttribute("aria-invalid"), null);
  await change((element) => element.setAttribute("kind", "dk.cvr"));
  assert.equal(await input.getAttribute("data-postregler"), "dk.cvr");
  await change((element) => (element.value = "12345674"));
  assert.equal(await page.locator("postregler-id").evaluate((/** @type {any} */ element) => element.value), "12345674");
  await change((element) => element.toggleAttribute("disabled", true));
  assert.ok(await input.isDisabled());
  await change((element) => element.removeAttribute("disabled"));
  await change((element) => element.focus());
  assert.ok(await input.evaluate((one) => one === document.activeElement));
  await input.fill("");
  await page.getByRole("button").click();
  assert.equal(await page.locator("ds-error-summary li").count(), 1);
});

test("taken out and put back it is the same", async () => {
  const { page } = await visitor.open(
    html(inForm(`<postregler-id country="dk" label="Cpr" name="cpr"></postregler-id>`)),
  );
  await page.evaluate(() => {
    const element = document.querySelector("postregler-id");
    element?.remove();
    if (element) document.forms[0]?.prepend(element);
  });
  assert.equal(await page.locator("postregler-id input").count(), 1);
});
