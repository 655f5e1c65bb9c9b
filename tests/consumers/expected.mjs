// @ts-check
// The expected results of a consumer: the vectors, byte by byte, and the texts of the imported languages.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LOCALES } from "../../facade/languages.js";
import { compare } from "../hosts/compare.mjs";
import { allFiles, readVectors } from "../hosts/vectors.mjs";
import { until } from "../wait.mjs";

export const cases = (await Promise.all((await allFiles()).map(readVectors))).flat();

/** @param {string} answers what `answersOf` gave, as JSON text */
export const assertAllRight = (answers) => {
  assert.ok(cases.length > 1000);
  assert.deepEqual(
    compare(cases, { bundled: JSON.parse(answers) }).map(({ name, where }) => `${name} (${where})`),
    [],
  );
};

/** Every vector, in a page with `vectors.js`. @param {import("./browsers.mjs").Page} page */
export const assertVectors = async (page) => {
  await until(page, () => /** @type {any} */ (globalThis).ready);
  // As text: other ways of passing values to a browser lose keys such as `__proto__`.
  assertAllRight(await page.evaluate((text) => /** @type {any} */ (globalThis).answer(text), JSON.stringify(cases)));
};

/** Sentences that occur in one language only, as written in a script. @param {string} locale */
const sentences = (locale) => {
  const texts = (/** @type {string} */ name) =>
    Object.values(
      /** @type {Record<string, string>} */ (
        JSON.parse(readFileSync(new URL(`../../core/locales/${name}.json`, import.meta.url), "utf8")).texts
      ),
    );
  const others = new Set(LOCALES.filter((name) => name !== locale).flatMap(texts));
  return texts(locale).filter((text) => text.length > 25 && !/["'\\`]/.test(text) && !others.has(text));
};

/** The number of sentences of a language in a script. @param {string} script @param {string} locale */
export const sentencesIn = (script, locale) => sentences(locale).filter((text) => script.includes(text)).length;

/** @param {string} script */
export const gzipped = (script) => gzipSync(script, { level: 9 }).length;

/**
 * The scripts that a page's HTML names, and those that they name, as one text.
 *
 * @param {string} folder
 * @param {string} page
 */
export const scriptsOf = (folder, page) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const wanted = [page];
  for (const from of wanted) {
    const text = readFileSync(join(folder, from), "utf8");
    for (const file of files) {
      if (/\.m?js$/.test(file) && !wanted.includes(file) && text.includes(file.split(/[\\/]/).pop() ?? ""))
        wanted.push(file);
    }
  }
  return wanted
    .slice(1)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
};
