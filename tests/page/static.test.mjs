// @ts-check
// The guides without scripts: good HTML, complete, and every link leads somewhere.
import { AxeBuilder } from "@axe-core/playwright";
import { guidance } from "@postregler/wasm";
import { HtmlValidate } from "html-validate";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chooseLanguage, visit } from "./browser.mjs";
import { GUIDES } from "./guide.mjs";
import { cutOff, smallTargets, sticksOut } from "./measures.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @typedef {import("./texts.mjs").Language} Language */

for (const language of LANGUAGES) await import(`@postregler/wasm/locales/${language}-guides`);

const DIST = new URL("../../web-demo/dist/", import.meta.url);
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549"];

const config = JSON.parse(readFileSync(new URL("../../web-demo/.htmlvalidate.json", import.meta.url), "utf8"));
const html = new HtmlValidate(config);

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** @param {Language} language @param {string} guide */
const sourceOf = (language, guide) => readFileSync(new URL(`guides/${language}/${guide}.html`, DIST), "utf8");

/** What the core says on every way through a guide. @param {Language} language @param {string} guide */
function everythingSaid(language, guide) {
  /** @type {Set<string>} */
  const texts = new Set();
  /** @param {readonly (string | undefined)[]} said */
  const say = (said) => said.forEach((text) => text !== undefined && texts.add(text));
  /** @param {{ question: string, answer: string }[]} answers */
  const walk = (answers) => {
    const { question, result } = guidance.next({ guide, answers, context: { locale: language } });
    if (question) {
      const lines = [...question.notes, ...question.points, ...question.answers];
      say([question.text, question.help, ...lines.map(({ text }) => text)]);
      for (const { id } of question.answers) walk([...answers, { question: question.id, answer: id }]);
    }
    if (result) {
      const { notes, bring, steps, then, onPaper, notCovered, undo, phone } = result;
      const lines = [notes, bring, steps, then, onPaper, notCovered, undo, phone.notes].flat();
      say([result.sentence, phone.who, result.otherwise?.text, ...lines.map(({ text }) => text)]);
    }
  };
  walk([]);
  return [...texts];
}

for (const language of LANGUAGES) {
  for (const guide of GUIDES) {
    test(`${guide} in ${language}`, async (page) => {
      const source = sourceOf(language, guide);

      await page.test("is good HTML in its language, without scripts, and small", async () => {
        const report = await html.validateString(source);
        assert.deepEqual(
          report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
          [],
        );
        assert.match(source, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(source, /<script|<style| style=| on\w+=/);
        assert.ok(source.length < 90_000, `${source.length}`);
      });

      await page.test("says all that the guide says on any way through it", async () => {
        const { page } = await visitor.open(`guides/${language}/${guide}.html`, { javaScriptEnabled: false });
        const read = ((await page.locator("main").textContent()) ?? "").replaceAll("\u00a0", " ");
        assert.deepEqual(
          everythingSaid(language, guide).filter((text) => !read.includes(text)),
          [],
        );
      });

      await page.test("every link leads somewhere", () => {
        const here = new URL(`guides/${language}/${guide}.html`, DIST);
        const links = [...source.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) => link);
        const lost = links.filter((link) => {
          if (link.startsWith("tel:")) return !/^tel:\+?\d+$/.test(link);
          if (link.startsWith("#")) return !source.includes(`id="${link.slice(1)}"`);
          const [path = "", query] = link.split(/[?#]/, 2);
          const target = new URL(path, here);
          return !existsSync(fileURLToPath(query === undefined ? target : new URL("index.html", target)));
        });
        assert.deepEqual(lost, []);
        // Every question and every result is reached from an answer, but for the first.
        const places = [...source.matchAll(/class="static-(?:question|result)" id="([^"]+)"/g)].map(([, id]) => id);
        assert.deepEqual(
          places.slice(1).filter((id) => !links.includes(`#${id}`)),
          [],
        );
      });
    });
  }
}

for (const [at, guide] of GUIDES.entries()) {
  const language = LANGUAGES[at % LANGUAGES.length] ?? "da";
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    test(`axe finds nothing in ${guide}, ${colorScheme}, and it fits a small phone`, async () => {
      const { page } = await visitor.open(`guides/${language}/${guide}.html`, { colorScheme });
      await page.locator(".guide-rules summary").click();
      const { violations, incomplete } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      assert.deepEqual(
        [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
      await page.setViewportSize({ width: 320, height: 640 });
      assert.deepEqual(await sticksOut(page), []);
      assert.deepEqual(await smallTargets(page), []);
      assert.deepEqual(await cutOff(page), []);
    });
  }
}

test("the page leads to them where there are no scripts, and each guide does", async () => {
  const index = readFileSync(new URL("index.html", DIST), "utf8");
  for (const language of LANGUAGES) {
    for (const guide of GUIDES)
      assert.ok(index.includes(`href="./guides/${language}/${guide}.html"`), `${language} ${guide}`);
  }
  const { page } = await visitor.open("?lang=nn#no-mailbox");
  await page.getByRole("link", { name: allTexts("nn")["guidance.all"] ?? "?" }).click();
  await page.waitForURL(`${visitor.url}guides/nn/no-mailbox.html`);
  await chooseLanguage(page, "en");
  await page.waitForURL(`${visitor.url}guides/en/no-mailbox.html`);
  await page.getByRole("link", { name: allTexts("en")["static.live"] ?? "?" }).click();
  await page.waitForURL(`${visitor.url}?lang=en#no-mailbox`);
});

test("from a disk, where browsers run no modules, the page leads to the guides that need none", async () => {
  const { page } = await visitor.open("?lang=da");
  const disk = await page.context().newPage();
  await disk.goto(new URL("../../web-demo/dist/index.html", import.meta.url).href);
  const links = disk.locator("a:visible");
  await links.first().waitFor();
  assert.equal(await links.count(), GUIDES.length * LANGUAGES.length);
  await links.first().click();
  await disk.locator("main h1").waitFor();
  assert.match(disk.url(), /^file:.*guides\/da\/dk-paper\.html$/);
  // The styles have been loaded: the width of the text is limited.
  assert.ok((await disk.locator("main").evaluate((main) => main.getBoundingClientRect().width)) < 800);
});
