import type { GuidanceNextAnswer, GuidePhone, GuideQuestion } from "@postregler/wasm";
import { headingOf, make, shape } from "./create-element.ts";
import { phonePart } from "./phone-section.ts";
import type { Words } from "./texts.ts";

/** What every page of a guide is made with. */
export interface Page {
  /** Begins the ids on the page. */
  readonly id: string;
  /** The level of its heading. */
  readonly level: number;
  readonly words: Words;
  readonly said: GuidanceNextAnswer;
}

/** Where it stands that an answer is missing: above all else, as Danish forms have it, or above the button. */
export type ErrorPlace = "top" | "before-submit";

export interface QuestionPage extends Page {
  readonly errorPlace: ErrorPlace;
  readonly question: GuideQuestion;
  /** What was answered before. */
  readonly chosen: string | undefined;
  /** There is a question to go back to. */
  readonly begun: boolean;
  readonly phone: GuidePhone | undefined;
  choose(answer: string): void;
  goOn(answer: string): void;
  back(): void;
  /** Something was missing, or is not missing any more. */
  complained(): void;
}

/** A page as it stands: where reading starts, and all of it. */
export interface Shown {
  readonly heading: HTMLElement;
  readonly content: readonly HTMLElement[];
  /** What is missing is to be told elsewhere, from now on. */
  readonly placeError?: (place: ErrorPlace) => void;
}

/** One question, all answers to it, and the way on and back. */
export function questionPage(page: QuestionPage): Shown {
  const { id, level, words, question } = page;
  const heading = headingOf(level, { id: `${id}-heading`, tabindex: "-1" }, question.text ?? "");
  const progress = make("p", { id: `${id}-progress`, class: "guide-progress" }, left(page));
  heading.setAttribute("aria-describedby", progress.id);

  const messages = make("div", { id: `${id}-messages`, class: "messages" });
  const hints = question.help === undefined ? [] : [make("div", { id: `${id}-help`, class: "hint" }, question.help)];
  const radios = question.answers.map(({ id: answer, text }) => radio(page, answer, text ?? answer));
  const described = [...hints.map((hint) => hint.id), messages.id].join(" ");
  const group = make(
    "fieldset",
    // The heading asks, and names the answers to those who come to them. The legend that a group has to have is not read again.
    { role: "radiogroup", "aria-labelledby": heading.id, "aria-describedby": described },
    make("legend", { class: "unseen", "aria-hidden": "true" }, question.text ?? ""),
    ...hints,
    messages,
    ...radios.map(({ choice }) => choice),
  );
  const field = make("div", { class: "field" }, group);
  const back = make("button", { type: "button", class: "quiet" }, words.say("guidance.back"));
  const goOn = make("button", { type: "submit", class: "primary" }, words.say("guidance.continue"));
  const buttons = make("div", { class: "buttons" }, goOn, ...(page.begun ? [back] : []));
  const form = make("form", { autocomplete: "off", novalidate: true }, field, buttons);

  const error = missing(page, radios[0]?.input);
  let errorPlace = page.errorPlace;
  const put = () => {
    if (errorPlace === "top") (heading.parentElement ?? form).prepend(error);
    else buttons.before(error);
  };
  const complain = () => {
    field.classList.add("wrong");
    group.setAttribute("aria-invalid", "true");
    messages.replaceChildren(message("error", words, words.say("guidance.missing")));
    put();
    page.complained();
    error.focus({ preventScroll: true });
    error.scrollIntoView({ block: "start" });
  };
  const calm = () => {
    if (!error.isConnected) return;
    field.classList.remove("wrong");
    group.removeAttribute("aria-invalid");
    messages.replaceChildren();
    error.remove();
    page.complained();
  };
  form.addEventListener("change", () => {
    const answer = checked(radios);
    if (answer !== undefined) page.choose(answer);
    calm();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = checked(radios);
    if (answer === undefined) complain();
    else page.goOn(answer);
  });
  back.addEventListener("click", () => page.back());

  const notes = question.notes.map(({ text }) => message("hint", words, text ?? ""));
  const points = question.points.map(({ text }) => make("li", {}, text ?? ""));
  const listed = points.length === 0 ? [] : [make("ul", { class: "grounds" }, ...points)];
  const help = page.phone ? [phonePart(page, page.phone)] : [];
  const placeError = (place: ErrorPlace) => {
    errorPlace = place;
    if (error.isConnected) put();
  };
  return { heading, content: [progress, heading, ...notes, ...listed, form, ...help], placeError };
}

/** How far it is, in words. */
function left({ words, said }: Page): string {
  const most = said.progress?.atMost ?? 1;
  return most === 1 ? words.say("guidance.left.one") : words.say("guidance.left.many", { count: String(most) });
}

interface Radio {
  readonly input: HTMLInputElement;
  readonly choice: HTMLElement;
}

function radio({ id, chosen }: QuestionPage, answer: string, text: string): Radio {
  const input = make("input", { id: `${id}-${answer}`, type: "radio", name: id, value: answer });
  input.checked = answer === chosen;
  return { input, choice: make("div", { class: "choice" }, input, make("label", { for: input.id }, text)) };
}

const checked = (radios: readonly Radio[]): string | undefined =>
  radios.find(({ input }) => input.checked)?.input.value;

/** Its kind as a picture and as a word for those who hear the page, then what is said. */
function message(kind: "error" | "hint", words: Words, text: string): HTMLElement {
  const said = make("span", { class: "unseen" }, `${words.say(`word.severity.${kind}`)}: `);
  return make("div", { class: `message ${kind}` }, shape(kind), make("span", {}, said, make("span", {}, text)));
}

/** What stands above the heading while there is no answer, with the way to the answers. */
function missing({ id, words }: Page, first: HTMLElement | undefined): HTMLElement {
  const title = make("p", { id: `${id}-problem`, class: "problem" }, words.say("guidance.problem"));
  const link = make("a", { href: `#${first?.id ?? ""}` }, words.say("guidance.missing"));
  link.addEventListener("click", (event) => {
    // The address is not to change.
    event.preventDefault();
    first?.focus();
  });
  return make(
    "section",
    { class: "summary", tabindex: "-1", "aria-labelledby": title.id },
    shape("error"),
    make("div", {}, title, link),
  );
}
