// @ts-check

/**
 * @typedef {import("./vectors.mjs").Case} Case
 * @typedef {import("./answers.mjs").Given} Given
 * @typedef {Record<string, Given[]>} Answers each build's answers, in the order of the cases
 * @typedef {{ answers(cases: Case[]): Promise<Answers>, close(): Promise<void> }} Host
 * @typedef {{ name: string, where: string, expected: string, given: string | undefined }} Failure
 */

/**
 * What was answered otherwise than expected; builds that gave the same wrong answer are named together.
 *
 * @param {Case[]} cases
 * @param {Answers} answers
 * @returns {Failure[]}
 */
export const compare = (cases, answers) =>
  cases.flatMap(({ name, expected, request }, index) => {
    /** @type {Map<string | undefined, string[]>} */
    const wrong = new Map();
    for (const [build, given] of Object.entries(answers)) {
      const { text, object, brief } = given[index] ?? {};
      const ways = { "as text": text, ...(request !== undefined && { "as an object": object }) };
      if (brief !== undefined && brief !== shortened(expected)) wrong.set(brief, [`${build}, in brief`]);
      for (const [way, answer] of Object.entries(ways)) {
        if (answer !== expected) wrong.set(answer, [...(wrong.get(answer) ?? []), `${build}, ${way}`]);
      }
    }
    return [...wrong].map(([given, where]) => ({ name, where: where.join("; "), expected, given }));
  });

/** What of the whole answer is also told in brief. @param {string} answer */
const shortened = (answer) => {
  const { error, wellFormed, accepted, kind, birthDate, sex } = JSON.parse(answer);
  return JSON.stringify(error ? { error } : { wellFormed, accepted, kind, birthDate, sex });
};
