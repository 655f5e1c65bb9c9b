import type { Finding } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { isError, labelOf } from "../../form/field.ts";
import { messageOf } from "../../form/messages.ts";
import { problemText } from "../../form/problem-text.ts";
import type { ExemptionCheckRequestAnswer as Answer } from "@postregler/wasm";
import { findingsAt, findingsOn } from "./check-request.ts";
import type { Navigation } from "./request-form.ts";
import type { Page, Question } from "./pages.ts";

export interface Review {
  readonly element: HTMLElement;
  show(): void;
  onLeave(): void;
}

interface ReviewOptions {
  heading: HTMLElement;
  /** The level of the heading. */
  level: number;
  pages: readonly Page[];
  navigation: Navigation;
  ask(): Answer;
  /** Opens a question that has to be corrected. */
  follow(page: Page, question: Question): void;
  goOn(): void;
}

/** All answers for review, each with a link to its question. */
export function review({ heading, level, pages, navigation, ask, follow, goOn }: ReviewOptions): Review {
  const answers = element("dl", { class: "facts review" });
  const submit = element("button", { type: "submit", class: "primary", text: "form.review.submit" });
  const form = element("form", {}, answers, element("div", { class: "buttons" }, submit));
  const all = pages.flatMap((page) => page.questions.map((question) => ({ page, question })));
  const summary = errorSummary({
    id: "fd001-review",
    heading,
    level: level + 1,
    submit,
    fields: all.map(({ question }) => question.field),
    follow(path) {
      const target = all.find(({ question }) => question.field.path === path);
      if (target) follow(target.page, target.question);
    },
  });

  const changeLink = (place: string, words: readonly Node[]) => {
    const href = navigation.addressOf(place);
    if (href !== undefined) return element("a", { class: "change", href }, ...words);
    const button = element("button", { type: "button", class: "change" }, ...words);
    button.addEventListener("click", () => navigation.go(place));
    return button;
  };
  const row = (page: Page, question: Question, findings: readonly Finding[]) => {
    const label = labelOf(question.field.name);
    const words = [
      element("span", { text: "form.review.change" }),
      element("span", { class: "unseen" }, ": ", element("span", { text: label })),
    ];
    const change = changeLink(page.name, words);
    return element(
      "div",
      { class: findings.some(isError) ? "wrong" : undefined },
      element("dt", { text: label }),
      element("dd", {}, valueOf(question), ...findings.map(messageOf)),
      element("dd", {}, change),
    );
  };
  const applicablePages = () => pages.filter((page) => page.applies());
  const show = () => {
    const { findings } = ask();
    const rows = applicablePages().flatMap((page) =>
      page.questions.map((question) => row(page, question, findingsAt(question, findings))),
    );
    answers.replaceChildren(...rows);
    if (summary.shown) updateSummary(findings);
  };
  const updateSummary = (findings: readonly Finding[]) => {
    const errors = findingsOn(applicablePages(), findings).filter(isError);
    if (errors.length > 0) summary.show(errors);
    else summary.hide();
  };

  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      const { state, findings } = ask();
      if (state !== "incomplete") return goOn();
      updateSummary(findings);
    } catch (problem) {
      summary.showProblem(problemText(problem));
    }
    summary.focus();
  });

  return { element: form, show, onLeave: () => summary.hide() };
}

/** The answer as typed, or the text of a choice. */
export function valueOf({ given }: Question): HTMLElement {
  const answer = given();
  return "typed" in answer ? element("span", {}, answer.typed) : element("span", { text: answer.text });
}
