// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES as KNOWN } from "../../facade/languages.js";
import { isProse, lix, longestSentence } from "./lix.mjs";
import { READERS, readerEntry } from "./readers.mjs";
import { coreTexts, formTexts, LANGUAGES, pageTexts } from "./texts.mjs";

const MAX_WORDS = 20;

test("every text has one reader, and every entry of the list of readers has a text", () => {
  const prefixes = Object.values(READERS).flat();
  assert.equal(new Set(prefixes).size, prefixes.length, "a prefix stands under two readers");
  const entries = Object.keys({ ...coreTexts("da"), ...formTexts("da"), ...pageTexts("da") }).map((key) => {
    const entry = readerEntry(key);
    assert.ok(entry, `${key} has no reader in core/locales/readers.json`);
    return entry[0];
  });
  assert.deepEqual(
    prefixes.filter((prefix) => !entries.includes(prefix)),
    [],
    "no text begins with these",
  );
});

const SETS = /** @type {const} */ ([
  ["the page", pageTexts],
  ["the core", coreTexts],
]);

for (const [whose, texts] of SETS) {
  test(`${whose} has every text in every language`, () => {
    const keys = Object.keys(texts("da")).sort();
    for (const language of LANGUAGES) {
      assert.deepEqual(Object.keys(texts(language)).sort(), keys, language);
      for (const [key, text] of Object.entries(texts(language))) assert.notEqual(text.trim(), "", `${language} ${key}`);
    }
  });

  for (const { code: language, lix: most = Infinity } of KNOWN) {
    test(`${whose} is easy to read for citizens in ${language}`, () => {
      const entries = Object.entries(texts(language)).filter(
        ([key]) => !key.startsWith("format.") && readerEntry(key)?.[1] === "citizen",
      );
      const hard = entries.flatMap(([key, text]) => complaintsAbout(key, text, most));
      assert.deepEqual(hard, []);
      const whole = entries.map(([, text]) => `${text}.`).join(" ");
      assert.ok(lix(whole) <= most, `all of it together: ${lix(whole)}`);
    });
  }
}

/** @param {string} key @param {string} text @param {number} most of LIX */
function complaintsAbout(key, text, most) {
  const complaints = [];
  const words = longestSentence(text);
  if (words > MAX_WORDS) complaints.push(`${key}: a sentence of ${words} words`);
  if (isProse(text) && lix(text) > most) complaints.push(`${key}: ${Math.round(lix(text))} "${text}"`);
  return complaints;
}
