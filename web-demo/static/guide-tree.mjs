// @ts-check
// The complete tree of a guide: all questions and results and their links, found by walking the guide with the same
// calls as the page.
import { guidance } from "@postregler/wasm";

/** @typedef {import("@postregler/wasm").GuidanceNextAnswer} NextAnswer */
/** @typedef {import("@postregler/wasm").GuideText} Line */
/** @typedef {{ answer: string, text: string, notes: readonly Line[], to: string }} Answer */
/** @typedef {{ id: string, group: string, question: import("@postregler/wasm").GuideQuestion, answerLinks: readonly Answer[] }} Question */
/** @typedef {{ id: string, group: string, result: import("@postregler/wasm").GuideResult, rules: Map<string, Set<string>> }} Result */
/** @typedef {{ first: Question, questions: readonly Question[], results: readonly Result[], start: NextAnswer }} Tree */

/**
 * Two pages of a guide are merged if their texts and their links are equal. The first answer decides whom the texts
 * address, so pages are grouped by it.
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
    const answer = guidance.next({ guide, answers, context });
    const group = answers[0]?.answer ?? "";
    if (answer.result) return result(answer, group, before);
    if (!answer.question) throw new Error(`${guide}: neither a question nor a result`);
    const { question } = answer;
    const answerLinks = question.answers.map(({ id, text = "" }) => {
      const path = [...answers, { question: question.id, answer: id }];
      const next = guidance.next({ guide, answers: path, context });
      const notes = next.question?.notes ?? [];
      return { answer: id, text, notes, to: visit(path, [...before, ...notes]).id };
    });
    const { notes: _, ...shown } = question;
    const key = JSON.stringify([shown, answerLinks]);
    return remember(key, () => ({ id: unused(group, question.id), group, question, answerLinks }));
  };

  /** @param {NextAnswer} answer @param {string} group @param {readonly Line[]} before */
  const result = (answer, group, before) => {
    const result = /** @type {import("@postregler/wasm").GuideResult} */ (answer.result);
    // Notes already shown at an answer are not repeated in the result.
    const shownBefore = new Set(before.map(({ id }) => id));
    const shown = { ...result, notes: result.notes.filter(({ id }) => !shownBefore.has(id)) };
    const found = /** @type {Result} */ (
      remember(JSON.stringify(shown), () => ({ id: unused(group, result.id), group, result: shown, rules: new Map() }))
    );
    for (const { rule, message = "" } of answer.steps) {
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
  const pages = [...known.values()];
  // Children are found before their parents; reading order is the reverse.
  const questions = pages.filter((page) => "question" in page).reverse();
  const results = pages.filter((page) => "result" in page);
  return { first, questions, results, start: guidance.next({ guide, context }) };
}
