// @ts-check
// The complete tree of a guide: all questions and results and their links, found by walking the guide with the same
// calls as the page.
import { guidance } from "@postregler/wasm";

/** @typedef {import("@postregler/wasm").GuidanceNextAnswer} Said */
/** @typedef {import("@postregler/wasm").GuideText} Line */
/** @typedef {{ answer: string, text: string, notes: readonly Line[], to: string }} Way */
/** @typedef {{ id: string, group: string, question: import("@postregler/wasm").GuideQuestion, ways: readonly Way[] }} Question */
/** @typedef {{ id: string, group: string, result: import("@postregler/wasm").GuideResult, rules: Map<string, Set<string>> }} Result */
/** @typedef {{ first: Question, questions: readonly Question[], results: readonly Result[], said: Said }} Tree */

/**
 * Two places in a guide are one if they say the same and lead to the same. Whom the texts speak to is decided by the
 * first answer, so places are grouped by that.
 *
 * @param {string} guide
 * @param {import("@postregler/wasm").Context} context
 * @returns {Tree}
 */
export function treeOf(guide, context) {
  /** @type {Map<string, Question | Result>} */
  const known = new Map();
  /** @type {Set<string>} */
  const ids = new Set();

  /** @param {{ question: string, answer: string }[]} answers @param {readonly Line[]} before @returns {Question | Result} */
  const visit = (answers, before) => {
    const said = guidance.next({ guide, answers, context });
    const group = answers[0]?.answer ?? "";
    if (said.result) return result(said, group, before);
    if (!said.question) throw new Error(`${guide}: neither a question nor a result`);
    const { question } = said;
    const ways = question.answers.map(({ id, text = "" }) => {
      const path = [...answers, { question: question.id, answer: id }];
      const next = guidance.next({ guide, answers: path, context });
      const notes = next.question?.notes ?? [];
      return { answer: id, text, notes, to: visit(path, [...before, ...notes]).id };
    });
    const { notes: _, ...shown } = question;
    const key = JSON.stringify([shown, ways]);
    return remember(key, () => ({ id: unused(group, question.id), group, question, ways }));
  };

  /** @param {Said} said @param {string} group @param {readonly Line[]} before */
  const result = (said, group, before) => {
    const result = /** @type {import("@postregler/wasm").GuideResult} */ (said.result);
    // Notes already shown at an answer are not repeated in the result.
    const told = new Set(before.map(({ id }) => id));
    const shown = { ...result, notes: result.notes.filter(({ id }) => !told.has(id)) };
    const found = /** @type {Result} */ (
      remember(JSON.stringify(shown), () => ({ id: unused(group, result.id), group, result: shown, rules: new Map() }))
    );
    for (const { rule, message = "" } of said.steps) {
      found.rules.set(rule, (found.rules.get(rule) ?? new Set()).add(message));
    }
    return found;
  };

  /** @param {string} key @param {() => Question | Result} make */
  const remember = (key, make) => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };

  /** @param {string} group @param {string} name */
  const unused = (group, name) => {
    const plain = [group, name].filter(Boolean).join("-");
    let id = plain;
    for (let count = 2; ids.has(id); count += 1) id = `${plain}-${count}`;
    ids.add(id);
    return id;
  };

  const first = /** @type {Question} */ (visit([], []));
  const places = [...known.values()];
  // Children are found before their parents; reading order is the reverse.
  const questions = places.filter((place) => "question" in place).reverse();
  const results = places.filter((place) => "result" in place);
  return { first, questions, results, said: guidance.next({ guide, context }) };
}
