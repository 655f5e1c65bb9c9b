import type { GuidanceNextAnswer, GuidePhone } from "@postregler/wasm";
import { engineOf } from "./engines.ts";
import type { GuideLanguage } from "./texts.ts";

type GivenAnswer = { readonly question: string; readonly answer: string };

/** The answer that every question has. */
const UNSURE = "unsure";

/** The progress of a user in a guide, held in memory only. Answers are kept when the user goes back. */
export function guideSession(guide: string) {
  const { guidance } = engineOf(guide);
  let path: readonly GivenAnswer[] = [];
  const chosen = new Map<string, string>();
  const next = (answers: readonly GivenAnswer[], locale: GuideLanguage) =>
    guidance.next({ guide, answers, context: { locale } });

  return {
    get started() {
      return path.length > 0;
    },
    /** The answer of the core for the current path. */
    answerIn: (locale: GuideLanguage): GuidanceNextAnswer => next(path, locale),
    /**
     * The contact for help. The core returns it with a result, so the remaining questions are answered with "unsure".
     */
    phone(locale: GuideLanguage): GuidePhone | undefined {
      let answers = path;
      let answer = next(answers, locale);
      for (let left = answer.progress?.atMost ?? 0; left > 0 && answer.question; left--) {
        // The guide is about the reader until the first question is answered.
        const [first] = answer.question.answers;
        const choice = answers.length === 0 && first ? first.id : UNSURE;
        answers = [...answers, { question: answer.question.id, answer: choice }];
        answer = next(answers, locale);
      }
      return answer.result?.phone;
    },
    /** What was answered to a question, also if it was left again. */
    chosen: (question: string): string | undefined => chosen.get(question),
    choose: (question: string, answer: string): void => void chosen.set(question, answer),
    answer(question: string, answer: string): void {
      chosen.set(question, answer);
      path = [...path, { question, answer }];
    },
    back(): void {
      path = path.slice(0, -1);
    },
    /** Changes the answer to an earlier question. */
    changeAnswer(question: string, answer: string): void {
      const place = path.findIndex((given) => given.question === question);
      path = place < 0 ? path : path.slice(0, place);
      this.answer(question, answer);
    },
    restart(): void {
      path = [];
      chosen.clear();
    },
  };
}

export type GuideSession = ReturnType<typeof guideSession>;
