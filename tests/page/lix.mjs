// @ts-check

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.:/@-]*[\p{L}\p{N}])?/gu) ?? [];

/** @param {string} text */
const sentencesOf = (text) => text.split(/[.?!](?:\s+|$)/u).filter((sentence) => wordsOf(sentence).length > 0);

/**
 * A label, a heading or a question of three words is no prose: one long word in it says nothing about how hard it is
 * to read.
 *
 * @param {string} text
 */
export const isProse = (text) => sentencesOf(text).length > 1 || (/[.?!]$/u.test(text) && wordsOf(text).length > 5);

/** The words of the longest sentence. @param {string} text */
export const longestSentence = (text) => Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/**
 * Björnsson's readability index: words a sentence, and how many of a hundred words have more than six letters.
 * Under 25 is very easy, 25 to 34 easy.
 *
 * @param {string} text
 */
export function lix(text) {
  const words = wordsOf(text);
  const long = words.filter((word) => [...word.matchAll(/\p{L}/gu)].length > 6);
  return words.length / Math.max(1, sentencesOf(text).length) + (100 * long.length) / Math.max(1, words.length);
}
