// @ts-check
// The guides: by keyboard, forth and back, in print, and embedded in another page.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chooseLanguage, visit } from "./browser.mjs";
import { answerGuide, GUIDES, headingOf, RESULTS } from "./guide.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** Where the focus is. @param {Page} page */
const focus = (page) =>
  page.evaluate(() => {
    const active = /** @type {HTMLInputElement | null} */ (document.activeElement);
    return { tag: active?.tagName ?? "", text: active?.textContent ?? "", value: active?.value ?? "" };
  });

/** Goes on with Tab until a control has the focus. @param {Page} page @param {(here: { tag: string, text: string, value: string }) => boolean} wanted */
async function tabTo(page, wanted) {
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    if (wanted(await focus(page))) return;
  }
  assert.fail("it cannot be reached");
}

/** Answers a question with keys alone. @param {Page} page @param {string} answer */
async function press(page, answer) {
  await tabTo(page, ({ tag, value }) => tag === "INPUT" && value !== "");
  for (let step = 0; step < 10 && (await focus(page)).value !== answer; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
}

for (const guide of GUIDES) {
  test(`${guide}: from the front page to what to do, by keys alone`, async () => {
    const language = guide.startsWith("dk") ? "da" : "nb";
    const texts = allTexts(language);
    const { page } = await visitor.open(`?lang=${language}`);
    const address = `${visitor.url}?lang=${language}#${guide}`;
    await tabTo(page, ({ tag, text }) => tag === "A" && text === texts[`guide.${guide}.title`]);
    await page.keyboard.press("Enter");
    await page.locator("postregler-guide").waitFor();
    let left = Infinity;
    for (const answer of RESULTS[guide]) {
      const heading = await headingOf(page);
      assert.deepEqual(await focus(page), { tag: "H1", text: heading, value: "" }, "reading starts at the heading");
      const progress = await page.locator(".guide-progress").innerText();
      const now = Number(/\d+/.exec(progress)?.[0]);
      assert.ok(now < left, progress);
      left = now;
      assert.equal(await page.locator("postregler-guide input").last().getAttribute("value"), "unsure");
      await press(page, answer);
      assert.equal(page.url(), address, "the address holds no answer");
      assert.notEqual(await headingOf(page), heading);
      assert.equal(await page.title(), `${await headingOf(page)} – postregler`);
    }
    assert.deepEqual(await focus(page), { tag: "H1", text: await headingOf(page), value: "" });
    const result = await page.locator(".guide-result").innerText();
    const country = guide.slice(0, 2);
    for (const key of [`guidance.bring.${country}`, "guidance.steps", "guidance.then", "guidance.phone"]) {
      assert.ok(result.includes(texts[key] ?? "?"), key);
    }
    assert.match(result, /2026\.\d+/);
    await tabTo(page, ({ text }) => text === texts["guidance.print"]);
    await tabTo(page, ({ text }) => text === texts["guidance.again"]);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("postregler-guide input:checked").count(), 0, "nothing is left");
  });
}

for (const language of LANGUAGES) {
  test(`axe finds nothing at a question, an error and a result, light and dark, in ${language}`, async () => {
    // Colours in transition match neither value.
    const { page } = await visitor.open(`?lang=${language}#dk-paper`, { reducedMotion: "reduce" });
    const reached = [
      () => answerGuide(page, RESULTS["dk-paper"].slice(0, 4)),
      () => page.locator("postregler-guide [type=submit]").click(),
      () => answerGuide(page, RESULTS["dk-paper"].slice(4)),
    ];
    for (const reach of reached) {
      await reach();
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        assert.deepEqual(
          [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
      }
    }
  });
}

test("back keeps the answers, also those further down", async () => {
  const { page } = await visitor.open("?lang=en#dk-paper");
  await answerGuide(page, ["self", "yes", "denmark"]);
  const third = await headingOf(page);
  const back = page.getByRole("button", { name: "Back" });
  for (const answer of ["denmark", "yes", "self"]) {
    await back.click();
    assert.equal(await page.locator("postregler-guide input:checked").getAttribute("value"), answer);
    assert.equal((await focus(page)).tag, "H1");
  }
  assert.equal(await back.count(), 0, "before the first question there is none");
  for (let step = 0; step < 3; step++) await page.locator("postregler-guide [type=submit]").click();
  assert.equal(await headingOf(page), third);
});

test("answers stay while another view is open and while the language changes, and a reload forgets them", async () => {
  const { page } = await visitor.open("?lang=en#no-reserve");
  await answerGuide(page, ["helper"]);
  await page.locator("postregler-guide input[value=paper]").check();
  await page.locator(".brand").click();
  await page.locator("main a[href='#no-reserve']").click();
  await chooseLanguage(page, "nn");
  assert.equal(await headingOf(page), allTexts("nn")["guide.no.question.want.other"]);
  assert.equal(await page.locator("postregler-guide input:checked").getAttribute("value"), "paper");
  await page.reload();
  await page.locator("main h1:visible").waitFor();
  assert.equal(await headingOf(page), allTexts("nn")["guide.no.question.who"]);
  assert.equal(await page.locator("postregler-guide input:checked").count(), 0);
});

test("nothing chosen is said above the question and at it, and goes when something is", async () => {
  const { page } = await visitor.open("?lang=en#dk-bring");
  await page.locator("postregler-guide [type=submit]").click();
  assert.equal(await page.evaluate(() => document.activeElement?.className), "summary");
  assert.match(await page.title(), /^Error: Who /);
  assert.equal(await page.locator("postregler-guide .message.error").count(), 1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal((await focus(page)).value, "self");
  assert.equal(page.url(), `${visitor.url}?lang=en#dk-bring`);
  await page.keyboard.press("Space");
  assert.equal(await page.locator("postregler-guide :is(.summary, .message.error)").count(), 0);
  assert.doesNotMatch(await page.title(), /Error/);
});

test("going on otherwise answers the earlier question anew", async () => {
  const { page } = await visitor.open("?lang=en#dk-paper");
  await answerGuide(page, ["self", "yes", "denmark", "yes"]);
  await page.getByRole("button", { name: "That is not enough: I want post on paper" }).click();
  assert.equal(await headingOf(page), allTexts("en")["guide.dk.question.ground"]);
  await page.getByRole("button", { name: "Back" }).click();
  assert.equal(await page.locator("postregler-guide input:checked").getAttribute("value"), "no");
});

test("the rules are folded away, lead to the rule book, and say where they are not sure", async () => {
  const { page } = await visitor.open("?lang=en#no-reserve");
  await answerGuide(page, RESULTS["no-reserve"]);
  assert.equal(await page.locator(".guide-rules li a").first().isVisible(), false);
  await page.locator(".guide-rules summary").click();
  assert.ok((await page.locator(".guide-rules .certainty").count()) > 0);
  assert.equal(await page.locator(".guide-rules .certainty.verified").count(), 0);
  const link = page.locator(".guide-rules a[href='#rulebook/no.section-9.reserved']");
  await link.click();
  await page.locator(".rule-alone").waitFor();
});

test("a guide begins to be read while its rules are on their way, and nothing moves when they are here", async () => {
  for (const guide of GUIDES) {
    const { page } = await visitor.open("");
    /** @type {() => void} */
    let letGo = () => undefined;
    const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
    await page.route("**/guides-*", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${visitor.url}?lang=en#${guide}`);
    await page.reload({ waitUntil: "commit" });
    const about = page.locator(".guide-about");
    await about.waitFor();
    assert.equal(await page.locator("postregler-guide").count(), 0);
    const [text, place] = [await about.innerText(), await about.boundingBox()];
    letGo();
    await page.locator("postregler-guide form").waitFor();
    assert.equal(await about.innerText(), text);
    assert.deepEqual(await about.boundingBox(), place);
  }
});

test("where the rule book cannot be fetched, a guide goes on, and says where it is not sure", async () => {
  const { page } = await visitor.open("");
  await page.route("**/rule-book-*", (route) => route.abort());
  await page.goto(`${visitor.url}?lang=en#no-reserve`);
  await page.reload();
  await page.locator("postregler-guide form").waitFor();
  await answerGuide(page, RESULTS["no-reserve"]);
  await page.locator(".guide-rules summary").click();
  assert.equal(await page.locator(".guide-places").count(), 0);
  assert.ok((await page.locator(".guide-rules .certainty").count()) > 0);
});

for (const guide of GUIDES) {
  for (const language of LANGUAGES) {
    test(`the result of ${guide} prints on one page with nothing to press, in ${language}`, async () => {
      const { page } = await visitor.open(`?lang=${language}#${guide}`);
      await answerGuide(page, RESULTS[guide]);
      await page.locator(".guide-rules summary").click();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
      await page.emulateMedia({ media: "print" });
      const texts = allTexts(language);
      const paper = await page.locator("body").innerText();
      assert.ok(paper.includes(await headingOf(page)));
      for (const line of await page.locator(".guide-bring li").allInnerTexts()) assert.ok(paper.includes(line), line);
      for (const key of ["banner.text", "guidance.print", "guidance.rules", "guidance.all", "languages.label"]) {
        assert.equal(paper.includes(texts[key] ?? "?"), false, `${key} is for the screen`);
      }
    });
  }
}

test("the button prints", async () => {
  const { page } = await visitor.open("?lang=da#dk-bring");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add("printed") }));
  await answerGuide(page, RESULTS["dk-bring"]);
  await page.getByRole("button", { name: allTexts("da")["guidance.print"] ?? "?" }).click();
  assert.equal(await page.locator("body.printed").count(), 1);
});

test("no name, number or ground is asked: there is nothing to type in", async () => {
  const { page } = await visitor.open("?lang=da");
  for (const guide of GUIDES) {
    await page.goto(`${visitor.url}?lang=da#${guide}`);
    await page.locator(`postregler-guide[guide=${guide}] form`).waitFor();
    for (const answer of RESULTS[guide]) {
      assert.equal(await page.locator("postregler-guide :is(input:not([type=radio]), textarea, select)").count(), 0);
      await answerGuide(page, [answer]);
    }
  }
});

test("on somebody else's page the guide works alone, in the language around it", async () => {
  const { page, requests, complaints } = await visitor.open("guides/nb/no-reserve.html");
  await page.route("**/kommune.html", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="nb-NO"><head><title>Kommunen</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="guides/postregler-guide.css"><script type="module" src="guides/postregler-guide-no.js"></script>
        </head><body><h1>Post fra oss</h1><input id="own"><postregler-guide guide="no-reserve"></postregler-guide></body></html>`,
    }),
  );
  await page.goto(`${visitor.url}kommune.html`);
  await page.locator("postregler-guide h2").waitFor();
  const loaded = requests.length;
  assert.equal(await page.title(), "Kommunen", "until the guide has begun");
  const texts = allTexts("nb");
  assert.equal(await headingOf(page), texts["guide.no.question.who"]);
  await answerGuide(page, RESULTS["no-reserve"]);
  assert.equal(await headingOf(page), texts["guide.no.result.online"]);
  assert.equal(await page.title(), `${texts["guide.no.result.online"]} – Kommunen`);
  assert.equal(page.url(), `${visitor.url}kommune.html`);
  await page.locator(".guide-rules summary").click();
  assert.equal(await page.locator(".guide-rules .rule a").count(), 0, "without a rule book rules lead nowhere");
  assert.ok((await page.locator(".guide-places li").count()) > 0);
  // The page around it is left as it was.
  assert.equal(await page.locator("#own").evaluate((own) => getComputedStyle(own).borderRadius), "0px");
  assert.equal(
    await page
      .locator("postregler-guide button")
      .first()
      .evaluate((made) => getComputedStyle(made).minHeight),
    "44px",
  );
  assert.equal(requests.length, loaded);
  assert.deepEqual(complaints, []);
});
