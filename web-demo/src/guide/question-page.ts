import type { GuidanceNextAnswer, GuidePhone, GuideQuestion } from "@postregler/wasm";
import { headingOf, createElement, messageIcon } from "./create-element.ts";
import { phoneSection } from "./phone-section.ts";
import type { Words } from "./texts.ts";

/** What every page of a guide is made with. */
export interface GuidePage {
  /** Begins the ids on the page. */
  readonly id: string;
  /** The level of its heading. */
  readonly level: number;
  readonly words: Words;
  readonly guideAnswer: GuidanceNextAnswer;
}

/** The position of the error summary: above the heading as in Danish forms, or above the button. */
export type ErrorPlace = "top" | "before-submit";

export interface QuestionPage extends GuidePage {
  readonly errorPlace: ErrorPlace;
  readonly question: GuideQuestion;
  /** What was answered before. */
  readonly chosen: string | undefined;
  /** Whether there is a previous question. */
  readonly hasPrevious: boolean;
  readonly phone: GuidePhone | undefined;
  choose(answer: string): void;
  goOn(answer: string): void;
  back(): void;
  /** Something was missing, or is not missing any more. */
  onErrorChange(): void;
}

/** A rendered page: its heading and its content. */
export interface RenderedPage {
  readonly heading: HTMLElement;
  readonly content: readonly HTMLElement[];
  /** Moves the error summary to another position. */
  readonly placeError?: (place: ErrorPlace) => void;
}

/** One question, all answers to it, and the way on and back. */
export function questionPage(page: QuestionPage): RenderedPage {
  const { id, level, words, question } = page;
  const heading = headingOf(level, { id: `${id}-heading`, tabindex: "-1" }, question.text ?? "");
  const progress = createElement("p", { id: `${id}-progress`, class: "guide-progress" }, progressText(page));
  heading.setAttribute("aria-describedby", progress.id);

  const messages = createElement("div", { id: `${id}-messages`, class: "messages" });
  const hints =
    question.help === undefined ? [] : [createElement("div", { id: `${id}-help`, class: "hint" }, question.help)];
  const radios = question.answers.map(({ id: answer, text }) => radio(page, answer, text ?? answer));
  const described = [...hints.map((hint) => hint.id), messages.id].join(" ");
  const group = createElement(
    "fieldset",
    // The heading names the group. The mandatory legend is hidden, so that screen readers do not read it twice.
    { role: "radiogroup", "aria-labelledby": heading.id, "aria-describedby": described },
    createElement("legend", { class: "unseen", "aria-hidden": "true" }, question.text ?? ""),
    ...hints,
    messages,
    ...radios.map(({ choice }) => choice),
  );
  const field = createElement("div", { class: "field" }, group);
  const back = createElement("button", { type: "button", class: "quiet" }, words.say("guidance.back"));
  const submitAnswer = createElement("button", { type: "submit", class: "primary" }, words.say("guidance.continue"));
  const buttons = createElement("div", { class: "buttons" }, submitAnswer, ...(page.hasPrevious ? [back] : []));
  const form = createElement("form", { autocomplete: "off", novalidate: true }, field, buttons);

  const error = missingAnswerSummary(page, radios[0]?.input);
  let errorPlace = page.errorPlace;
  const placeErrorSummary = () => {
    if (errorPlace === "top") (heading.parentElement ?? form).prepend(error);
    else buttons.before(error);
  };
  const showError = () => {
    field.classList.add("wrong");
    group.setAttribute("aria-invalid", "true");
    messages.replaceChildren(message("error", words, words.say("guidance.missing")));
    placeErrorSummary();
    page.onErrorChange();
    error.focus({ preventScroll: true });
    error.scrollIntoView({ block: "start" });
  };
  const clearError = () => {
    if (!error.isConnected) return;
    field.classList.remove("wrong");
    group.removeAttribute("aria-invalid");
    messages.replaceChildren();
    error.remove();
    page.onErrorChange();
  };
  form.addEventListener("change", () => {
    const answer = checked(radios);
    if (answer !== undefined) page.choose(answer);
    clearError();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = checked(radios);
    if (answer === undefined) showError();
    else page.goOn(answer);
  });
  back.addEventListener("click", () => page.back());

  const notes = question.notes.map(({ text }) => message("hint", words, text ?? ""));
  const points = question.points.map(({ text }) => createElement("li", {}, text ?? ""));
  const listed = points.length === 0 ? [] : [createElement("ul", { class: "grounds" }, ...points)];
  const help = page.phone ? [phoneSection(page, page.phone)] : [];
  const placeError = (place: ErrorPlace) => {
    errorPlace = place;
    if (error.isConnected) placeErrorSummary();
  };
  return { heading, content: [progress, heading, ...notes, ...listed, form, ...help], placeError };
}

/** How far it is, in words. */
function progressText({ words, guideAnswer }: GuidePage): string {
  const most = guideAnswer.progress?.atMost ?? 1;
  return most === 1 ? words.say("guidance.left.one") : words.say("guidance.left.many", { count: String(most) });
}

interface Radio {
  readonly input: HTMLInputElement;
  readonly choice: HTMLElement;
}

function radio({ id, chosen }: QuestionPage, answer: string, text: string): Radio {
  const input = createElement("input", { id: `${id}-${answer}`, type: "radio", name: id, value: answer });
  input.checked = answer === chosen;
  return {
    input,
    choice: createElement("div", { class: "choice" }, input, createElement("label", { for: input.id }, text)),
  };
}

const checked = (radios: readonly Radio[]): string | undefined =>
  radios.find(({ input }) => input.checked)?.input.value;

/** A message: its severity as an icon and as text for screen readers, then the text. */
function message(kind: "error" | "hint", words: Words, text: string): HTMLElement {
  const severity = createElement("span", { class: "unseen" }, `${words.say(`word.severity.${kind}`)}: `);
  return createElement(
    "div",
    { class: `message ${kind}` },
    messageIcon(kind),
    createElement("span", {}, severity, createElement("span", {}, text)),
  );
}

/** The error summary with a link to the first answer. */
function missingAnswerSummary({ id, words }: GuidePage, first: HTMLElement | undefined): HTMLElement {
  const title = createElement("p", { id: `${id}-problem`, class: "problem" }, words.say("guidance.problem"));
  const link = createElement("a", { href: `#${first?.id ?? ""}` }, words.say("guidance.missing"));
  link.addEventListener("click", (event) => {
    // The URL must not change.
    event.preventDefault();
    first?.focus();
  });
  return createElement(
    "section",
    { class: "summary", tabindex: "-1", "aria-labelledby": title.id },
    messageIcon("error"),
    createElement("div", {}, title, link),
  );
}
