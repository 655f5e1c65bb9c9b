import {
  type Category,
  type ClassifyLine,
  type ClassifyQuestion,
  type ClassifyReply,
  reservation,
  type ReservationClassifyAnswer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { radioField } from "../../form/radio-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { resultSection, stepsOf } from "../../rules/decision.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

export interface CategoryQuestions {
  readonly element: HTMLElement;
  /** Clears all answers. */
  reset(): void;
  /** Renders the core's answer in the current language. */
  translate(): void;
}

const fieldName = fieldNameFor("reservation.classify");

/** The questions of the core and their members in its request. */
const FIELDS = {
  decision: "decision",
  "advance-notice": "advanceNotice",
  "legal-position": "legalPosition",
  "case-handling": "caseHandling",
  "special-importance": "specialImportance",
} as const satisfies Record<ClassifyQuestion, string>;

/** The questions one after the other, each with its explanation and its legal source. */
export function categoryQuestions(found: (category: Category) => void): CategoryQuestions {
  const asked = new Map(
    (Object.keys(FIELDS) as ClassifyQuestion[]).map((question) => {
      const field = radioField<ClassifyReply>(
        fieldName(FIELDS[question]),
        wordChoices("classify-reply", "yes", "no", "unsure"),
      );
      const law = element("div", { class: "law" });
      return [question, { field, law, element: element("div", { class: "group" }, field.element, law) }] as const;
    }),
  );
  const reply = (question: ClassifyQuestion) => asked.get(question)?.field.value() ?? null;
  const classify = () =>
    reservation.classify({
      decision: reply("decision"),
      advanceNotice: reply("advance-notice"),
      legalPosition: reply("legal-position"),
      caseHandling: reply("case-handling"),
      specialImportance: reply("special-importance"),
      context: { locale: currentLanguage() },
    });

  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div");
  const list = element("div", { class: "group" }, ...[...asked.values()].map((one) => one.element));

  /** In the order of the core, up to the first unanswered one; questions that no longer matter are hidden. */
  const offer = ({ questions }: ReservationClassifyAnswer) => {
    let next = true;
    for (const line of questions) {
      const one = asked.get(line.question);
      if (one === undefined) continue;
      one.element.hidden = !next || line.state === "not-needed";
      one.law.replaceChildren(...lawOf(line));
      if (next && line.state !== "not-needed") next = one.field.value() !== undefined;
    }
  };
  const show = () => {
    const answer = classify();
    offer(answer);
    const started = [...asked.values()].some(({ field }) => field.value() !== undefined);
    verdict.classList.toggle("open", !answer.decided);
    verdict.replaceChildren(
      ...(started ? [element("span", { text: `word.category.${answer.category}`, capitalise: true })] : []),
    );
    rest.replaceChildren(...(started ? stepsSection(answer) : []));
    return answer;
  };
  list.addEventListener("change", () => found(show().category));

  return {
    element: element("div", { class: "group" }, list, element("div", { class: "live" }, verdict, rest)),
    translate: show,
    reset() {
      for (const input of list.querySelectorAll("input")) input.checked = false;
      show();
    },
  };
}

const stepsSection = ({ steps }: ReservationClassifyAnswer): HTMLElement[] =>
  resultSection("decision.steps", stepsOf(steps));

const lawOf = ({ rule, law }: ClassifyLine): HTMLElement[] => [
  ruleLink(rule),
  // Sources keep their own names, with English notes.
  element(
    "ul",
    { class: "below" },
    ...law.map(({ source, section }) => element("li", { lang: "en" }, `${section}: ${source}`)),
  ),
];
