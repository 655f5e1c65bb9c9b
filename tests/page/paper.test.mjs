// @ts-check
// Every result in print: the number of pages, the visible and the hidden content.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { visit } from "./browser.mjs";
import { answerGuide, GUIDES, RESULTS } from "./guide.mjs";
import { onOneLine, pale, printed } from "./paper.mjs";
import { STATES } from "./states.mjs";
import { allTexts, LANGUAGES } from "./texts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** The results there are, and how many sheets they may take. @type {readonly { name: string, pages: number, shown: string }[]} */
const RESULT_PAGES = [
  { name: "request complete", pages: 1, shown: ".sheet" },
  { name: "attendance with an answer", pages: 2, shown: ".attendance-result" },
  { name: "readiness, overdue", pages: 3, shown: ".checklist" },
  { name: "readiness of a Norwegian agency", pages: 7, shown: ".checklist" },
  { name: "cost, against paper", pages: 4, shown: ".decision" },
  { name: "cost, prices missing", pages: 3, shown: ".decision" },
  { name: "sender, a decision to a mailbox", pages: 2, shown: ".decision" },
  { name: "sender, a list gone through", pages: 4, shown: "#preflight-form ~ .decision" },
];

const PAPERS = [
  ...RESULT_PAGES.map(({ name, ...paper }) => {
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`there is no state "${name}"`);
    return { name, ...paper, hash: state.hash, reach: state.reach };
  }),
  ...GUIDES.map((guide) => ({
    name: guide,
    pages: 1,
    shown: ".guide-result",
    hash: `#${guide}`,
    reach: (/** @type {Page} */ page) => answerGuide(page, RESULTS[guide]),
  })),
];

/** @type {Awaited<ReturnType<typeof visit>>} */
let visitor;
before(async () => void (visitor = await visit()));
after(() => visitor.close());

/** Controls, and the frame of the page. */
const ON_SCREEN = "header, nav, .banner, footer, .skip, button, summary, .elsewhere";

for (const [at, { name, pages, shown, hash, reach }] of PAPERS.entries()) {
  const language = LANGUAGES[at % LANGUAGES.length] ?? "da";
  test(`on paper: ${name}, in ${language}`, async () => {
    const { page } = await visitor.open(hash.includes("?") ? hash : `?lang=${language}${hash}`, {
      colorScheme: "dark",
    });
    await reach(page);
    const paper = await printed(page);
    assert.deepEqual(paper.size, [595, 842], "A4");
    assert.ok(paper.pages <= pages, `${paper.pages} pages`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    assert.deepEqual(await pale(page), []);
    assert.deepEqual(await page.locator(ON_SCREEN).filter({ visible: true }).allInnerTexts(), []);
    const headings = await page
      .locator(`main h1, ${shown} :is(h1, h2, h3, h4, thead th)`)
      .filter({ visible: true })
      .allInnerTexts();
    assert.ok(headings.length > 1);
    for (const heading of headings) assert.ok(paper.text.includes(onOneLine(heading)), `"${heading}" is not on paper`);
    const texts = allTexts(language);
    for (const key of ["page.skip", "banner.text", "offline.about", "footer.rules"]) {
      assert.equal(paper.text.includes(texts[key] ?? "?"), false, `${key} is for the screen`);
    }
  });
}
