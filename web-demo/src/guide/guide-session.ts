import type { GuidanceNextAnswer, GuidePhone } from "@postregler/wasm";
import { engineOf } from "./engines.ts";
import type { GuideLanguage } from "./texts.ts";

type Given = { readonly question: string; readonly answer: string };

/** The answer that every question has. */
const UNSURE = "unsure";

/**
 * Where somebody is in a guide, held in memory alone. What was answered stays when they go back, also to questions
 * further down.
 */
export function walk(guide: string) {
  const { guidance } = engineOf(guide);
  let path: readonly Given[] = [];
  const chosen = new Map<string, string>();
  const next = (answers: readonly Given[], locale: GuideLanguage) =>
    guidance.next({ guide, answers, context: { locale } });

  return {
    get begun() {
      return path.length > 0;
    },
    /** What the core says of the answers up to here. */
    at: (locale: GuideLanguage): GuidanceNextAnswer => next(path, locale),
    /** Whom to call: the core tells it with a result, and whoever goes on without knowing comes to one. */
    phone(locale: GuideLanguage): GuidePhone | undefined {
      let answers = path;
      let said = next(answers, locale);
      for (let left = said.progress?.atMost ?? 0; left > 0 && said.question; left--) {
        // Until somebody says whom it is about, it is about the one who reads.
        const [first] = said.question.answers;
        const answer = answers.length === 0 && first ? first.id : UNSURE;
        answers = [...answers, { question: said.question.id, answer }];
        said = next(answers, locale);
      }
      return said.result?.phone;
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
    /** Another answer to a question on the way here. */
    instead(question: string, answer: string): void {
      const place = path.findIndex((given) => given.question === question);
      path = place < 0 ? path : path.slice(0, place);
      this.answer(question, answer);
    },
    again(): void {
      path = [];
      chosen.clear();
    },
  };
}

export type Walk = ReturnType<typeof walk>;
