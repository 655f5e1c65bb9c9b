import { countryOf, type Engine, type GuideCountry, hasEngine, provide } from "./engines.ts";
import { make } from "./create-element.ts";
import { type ErrorPlace, questionPage, type Shown } from "./question-page.ts";
import { resultPage } from "./result-page.ts";
import { languageOf, wordsIn } from "./texts.ts";
import { type Walk, walk } from "./guide-session.ts";

export const TAG = "postregler-guide";

/** Another page of the guide is open. Whoever listens and cancels it writes the title of the document. */
export const STEP = "postregler-guide-step";

export interface StepDetail {
  /** What the heading says; nothing of what was answered before. */
  readonly heading: string;
  /** The title the page should have: the word for an error first, if an answer is missing. */
  readonly title: string;
}

/**
 * A guide, one question a page: `<postregler-guide guide="dk-paper" lang="da"></postregler-guide>`.
 *
 * - `guide`: which one, as `guidance.start` names them.
 * - `lang`: the language; without it that of the nearest element which has one.
 * - `heading`: the level of the headings of its pages, 2 unless said otherwise.
 * - `errors`: where it stands that an answer is missing. `before-submit` is above the button, as Norwegian forms have it;
 *   otherwise it is on top, as Danish ones have it.
 * - `rules`: the address of a rule book, before the name of a rule; without it rules are named and lead nowhere.
 *
 * Answers are held in memory, by this very element, and nowhere else.
 */
export class PostreglerGuide extends HTMLElement {
  static readonly observedAttributes = ["guide", "lang", "heading", "rules", "errors"];

  /** Guides that waited for the rules of their country are shown. */
  static provide(country: GuideCountry, engine: Engine): void {
    provide(country, engine);
    for (const one of document.querySelectorAll(TAG)) if (one instanceof PostreglerGuide && !one.#walk) one.#show();
  }

  #walk: Walk | undefined;
  #shown: Shown | undefined;
  #titleBefore = "";
  /** The title of the document follows the pages from the first answer on. */
  #told = false;

  /** Where reading starts. */
  get heading(): HTMLElement {
    return this.#shown?.heading ?? this;
  }

  connectedCallback(): void {
    this.#titleBefore = this.ownerDocument.title;
    this.#show();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    // What is wrong stays on the page while it moves.
    if (name === "errors") return this.#shown?.placeError?.(this.#errorPlace);
    if (name === "guide") this.#walk = undefined;
    if (this.isConnected) this.#show();
  }

  /** The rule book has come: a result that is open says more of its rules. */
  refresh(): void {
    if (!this.querySelector(".guide-result")) return;
    const inside = this.contains(this.ownerDocument.activeElement);
    this.#show();
    if (inside) this.heading.focus({ preventScroll: true });
  }

  #show(): void {
    const name = this.getAttribute("guide") ?? "";
    if (!hasEngine(name)) return;
    const going = (this.#walk ??= walk(name));
    const country = countryOf(name) === "no" ? "nb" : "da";
    const named = this.closest("[lang]")?.getAttribute("lang");
    const language = languageOf(named) ?? country;
    const words = wordsIn(language);
    const said = going.at(language);
    const level = Math.min(5, Math.max(1, Number(this.getAttribute("heading") ?? 2) || 2));
    const page = { id: `guide-${name}`, level, words, said };
    const step = (move: () => void) => () => {
      move();
      this.#show();
      this.#arrive();
    };
    const back = step(() => going.back());

    const { question, result, guide } = said;
    if (question) {
      this.#shown = questionPage({
        ...page,
        question,
        chosen: going.chosen(question.id),
        begun: going.begun,
        errorPlace: this.#errorPlace,
        phone: going.phone(language),
        choose: (answer) => going.choose(question.id, answer),
        goOn: (answer) => step(() => going.answer(question.id, answer))(),
        back,
        complained: () => this.#tell(),
      });
    } else if (result) {
      this.#shown = resultPage({
        ...page,
        result,
        ruleBook: this.getAttribute("rules") ?? undefined,
        back,
        again: step(() => going.again()),
        instead: (where, answer) => step(() => going.instead(where, answer))(),
      });
    } else {
      // There is no such guide, or none for the day.
      const heading = make("p", { tabindex: "-1" }, ...said.findings.map(({ message }) => message ?? ""));
      this.#shown = { heading, content: [heading] };
    }
    const title = make("p", { class: "guide-title" }, guide?.title ?? "");
    const about = going.begun || guide?.about === undefined ? [] : [make("p", { class: "guide-about" }, guide.about)];
    const kind = result ? "guide guide-result" : "guide guide-question";
    // The element may stand where another language is spoken.
    const whole = make("div", { class: kind, lang: language }, title, ...about, ...this.#shown.content);
    this.replaceChildren(whole);
    if (going.begun || this.#told) this.#tell();
  }

  get #errorPlace(): ErrorPlace {
    return this.getAttribute("errors") === "before-submit" ? "before-submit" : "top";
  }

  /** Another page: the focus goes to its heading, and what was above it is out of the way. */
  #arrive(): void {
    this.heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
    this.#tell();
  }

  #tell(): void {
    this.#told = true;
    const heading = this.heading.textContent ?? "";
    const wrong = this.querySelector(".summary") !== null;
    const word = this.querySelector(".message.error .unseen")?.textContent ?? "";
    const title = `${wrong ? word : ""}${heading}`;
    const detail: StepDetail = { heading, title };
    const event = new CustomEvent(STEP, { bubbles: true, cancelable: true, detail });
    if (this.dispatchEvent(event)) this.ownerDocument.title = [title, this.#titleBefore].filter(Boolean).join(" – ");
  }
}

/**
 * Makes the element known to the page, with the rules of a country if there are some to hand over; if another country's
 * script did so before, that one learns of these.
 */
export function define(country?: GuideCountry, engine?: Engine): void {
  const known = customElements.get(TAG) as typeof PostreglerGuide | undefined;
  if (country && engine) (known ?? PostreglerGuide).provide(country, engine);
  if (!known) customElements.define(TAG, PostreglerGuide);
}
