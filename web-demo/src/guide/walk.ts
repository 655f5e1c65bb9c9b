import type { GuidanceNextAnswer } from "@postregler/wasm";
import { engineOf } from "./engines.ts";
import type { GuideLanguage } from "./texts.ts";

type Given = { readonly question: string; readonly answer: string };

/**
 * Where somebody is in a guide, held in memory alone. What was answered stays when they go back, also to questions
 * further down.
 */
export function walk(guide: string) {
  const { guidance } = engineOf(guide);
  let path: readonly Given[] = [];
  const chosen = new Map<string, string>();

  return {
    get begun() {
      return path.length > 0;
    },
    /** What the core says of the answers up to here. */
    at: (locale: GuideLanguage): GuidanceNextAnswer => guidance.next({ guide, answers: path, context: { locale } }),
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
