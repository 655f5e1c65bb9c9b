// @ts-check
// Tests for sites of any bundler.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { BROWSERS } from "./browsers.mjs";
import { assertVectors, gzipped, scriptsOf, sentencesIn } from "./expected.mjs";
import { LIST, assertFormPage, assertShown } from "./pages.mjs";
import { project } from "./project.mjs";
import { FETCHED, serve } from "./site.mjs";

/**
 * Builds a project and tests its pages in both browsers, and its scripts.
 *
 * @param {string} name the folder
 * @param {string} output the output folder of its build
 */
export const testBundler = async (name, output) => {
  const { folder, script } = project(name, { vectors: "src" });
  const built = script("build");
  const site = join(folder, output);
  const list = join(folder, "list.csv");
  writeFileSync(list, LIST);
  const { origin, reported, stop } = await serve(site, { "/slim.html": FETCHED });
  after(stop);

  test("the build has nothing to remark", () => {
    assert.doesNotMatch(built.stderr.replaceAll(/^npm .*$/gm, ""), /\S/);
    assert.doesNotMatch(built.stdout, /\bwarning\b/i);
  });

  for (const [browserName, launch] of Object.entries(BROWSERS)) {
    test(browserName, async () => {
      const browser = await launch();
      try {
        await assertFormPage(await browser.open(`${origin}/index.html`), list);
        for (const page of ["country", "number", "slim", "silent"]) {
          await assertShown(await browser.open(`${origin}/${page}.html`), page);
        }
        const vectors = await browser.open(`${origin}/vectors.html`);
        await assertVectors(vectors);
        await vectors.assertClean();
        // Loaded by a worker, so the page does not report it.
        assert.deepEqual(reported, []);
      } finally {
        await browser.close();
      }
    });
  }

  test("a page has what it imports and nothing else", () => {
    const sizes = Object.fromEntries(
      ["number", "slim", "silent", "country"].map((page) => [page, gzipped(scriptsOf(site, `${page}.html`))]),
    );
    assert.ok((sizes.number ?? Infinity) < 10_000, JSON.stringify(sizes));
    assert.ok((sizes.slim ?? Infinity) < 10_000, JSON.stringify(sizes));
    // Without operations for senders, costs and checklists, which this page does not use.
    assert.ok((sizes.silent ?? Infinity) < 135_000, JSON.stringify(sizes));
    // One country with a language is smaller than both countries without one.
    assert.ok((sizes.country ?? Infinity) < (sizes.silent ?? 0), JSON.stringify(sizes));

    const silent = scriptsOf(site, "silent.html");
    const country = scriptsOf(site, "country.html");
    for (const locale of ["da", "nb", "nn", "en"]) assert.equal(sentencesIn(silent, locale), 0, locale);
    for (const locale of ["nb", "nn", "en"]) assert.equal(sentencesIn(country, locale), 0, locale);
    assert.ok(sentencesIn(country, "da") > 100);
  });
};
