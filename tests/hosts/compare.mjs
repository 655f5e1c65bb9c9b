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
      if (brief !== undefined && !isShortOf(brief, expected)) wrong.set(brief, [`${build}, in brief`]);
      for (const [way, answer] of Object.entries(ways)) {
        if (answer !== expected) wrong.set(answer, [...(wrong.get(answer) ?? []), `${build}, ${way}`]);
      }
    }
    return [...wrong].map(([given, where]) => ({ name, where: where.join("; "), expected, given }));
  });

/**
 * Whether a brief answer is the whole one, shortened. Where the whole answer names what likely happened to the number, it
 * tells no kind and calls nothing well-formed, and where it compares a birth date, it tells none: then the brief one may tell more.
 *
 * @param {string} brief
 * @param {string} expected
 */
const isShortOf = (brief, expected) => {
  const { error, wellFormed, accepted, kind, birthDate, birthDateMatch, sex, findings } = JSON.parse(expected);
  if (error) return brief === JSON.stringify({ error });
  const given = JSON.parse(brief);
  const hasCause = findings.some((/** @type {{ code: string }} */ { code }) => CAUSES.has(code));
  const whole = {
    wellFormed: hasCause ? given.wellFormed : wellFormed,
    accepted,
    kind: kind ?? (hasCause ? given.kind : undefined),
    birthDate: birthDateMatch ? given.birthDate : birthDate,
    sex,
  };
  return brief === JSON.stringify(whole);
};

/** What likely happened to a number, which the small entry has no room to find out. */
const CAUSES = new Set(
  ["leading-zero", "last-digit", "spreadsheet", "power-of-ten", "look-alike", "full-year"].map(
    (cause) => `identity.number.${cause}`,
  ),
);
