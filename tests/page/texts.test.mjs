// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES as KNOWN } from "../../facade/languages.js";
import { isProse, lix, longestSentence } from "./lix.mjs";
import { coreTexts, LANGUAGES, pageTexts } from "./texts.mjs";

const MAX_WORDS = 16;

/**
 * Texts for professionals, in their own language whatever LIX it has: the rule book, costs, and findings and steps on a letter in Denmark.
 */
const PROFESSIONAL =
  /^rule\.|^(?:field|finding)\.(?:cost|exemption\.delivery)\.|^step\.[a-z]+\.(?:cost|money|price-book|delivery)|^word\.cost-|^cost\./u;

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
    test(`${whose} is easy to read in ${language}`, () => {
      const entries = Object.entries(texts(language)).filter(
        ([key]) => !key.startsWith("format.") && !PROFESSIONAL.test(key),
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
