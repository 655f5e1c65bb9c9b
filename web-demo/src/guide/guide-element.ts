import { countryOf, type Engine, type GuideCountry, hasEngine, provideEngine } from "./engines.ts";
import { createElement } from "./create-element.ts";
import { type ErrorPlace, questionPage, type RenderedPage } from "./question-page.ts";
import { resultPage } from "./result-page.ts";
import { languageOf, wordsIn } from "./texts.ts";
import { type GuideSession, guideSession } from "./guide-session.ts";

export const TAG = "postregler-guide";

/** Fired when another page of the guide is open. A listener that cancels it sets the document's title itself. */
export const STEP = "postregler-guide-step";

export interface StepDetail {
  /** The text of the heading; it contains no answers. */
  readonly heading: string;
  /** The title the page should have: the word for an error first, if an answer is missing. */
  readonly title: string;
}

/**
 * A guide, one question a page: `<postregler-guide guide="dk-paper" lang="da"></postregler-guide>`.
 *
 * - `guide`: which one, as `guidance.start` names them.
 * - `lang`: the language; without it that of the nearest element which has one.
 * - `heading`: the level of the headings of its pages, 2  by default.
 * - `errors`:  the position of the error summary. `before-submit` is above the button, as Norwegian forms have it;
 *   otherwise it is on top, as Danish ones have it.
 * - `rules`:  the URL of a rule book, up to the id of a rule; without it rules are named without links.
 *
 * Answers are held in memory,  by this element only.
 */
export class PostreglerGuide extends HTMLElement {
  static readonly observedAttributes = ["guide", "lang", "heading", "rules", "errors"];

  /** Guides that waited for the rules of their country are shown. */
  static provide(country: GuideCountry, engine: Engine): void {
    provideEngine(country, engine);
    for (const one of document.querySelectorAll(TAG))
      if (one instanceof PostreglerGuide && !one.#session) one.#render();
  }

  #session: GuideSession | undefined;
  #rendered: RenderedPage | undefined;
  #titleBefore = "";
  /** The title of the document follows the pages from the first answer on. */
  #titleFollows = false;

  /** The element at which reading starts. */
  get heading(): HTMLElement {
    return this.#rendered?.heading ?? this;
  }

  connectedCallback(): void {
    this.#titleBefore = this.ownerDocument.title;
    this.#render();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    // What is wrong stays on the page while it moves.
    if (name === "errors") return this.#rendered?.placeError?.(this.#errorPlace);
    if (name === "guide") this.#session = undefined;
    if (this.isConnected) this.#render();
  }

  /** Renders an open result again once the rule book has been loaded. */
  refresh(): void {
    if (!this.querySelector(".guide-result")) return;
    const inside = this.contains(this.ownerDocument.activeElement);
    this.#render();
    if (inside) this.heading.focus({ preventScroll: true });
  }

  #render(): void {
    const name = this.getAttribute("guide") ?? "";
    if (!hasEngine(name)) return;
    const session = (this.#session ??= guideSession(name));
    const country = countryOf(name) === "no" ? "nb" : "da";
    const named = this.closest("[lang]")?.getAttribute("lang");
    const language = languageOf(named) ?? country;
    const words = wordsIn(language);
    const guideAnswer = session.answerIn(language);
    const level = Math.min(5, Math.max(1, Number(this.getAttribute("heading") ?? 2) || 2));
    const page = { id: `guide-${name}`, level, words, guideAnswer };
    const step = (move: () => void) => () => {
      move();
      this.#render();
      this.#focusHeading();
    };
    const back = step(() => session.back());

    const { question, result, guide } = guideAnswer;
    if (question) {
      this.#rendered = questionPage({
        ...page,
        question,
        chosen: session.chosen(question.id),
        hasPrevious: session.started,
        errorPlace: this.#errorPlace,
        phone: session.phone(language),
        choose: (answer) => session.choose(question.id, answer),
        goOn: (answer) => step(() => session.answer(question.id, answer))(),
        back,
        onErrorChange: () => this.#announceStep(),
      });
    } else if (result) {
      this.#rendered = resultPage({
        ...page,
        result,
        ruleBook: this.getAttribute("rules") ?? undefined,
        back,
        restart: step(() => session.restart()),
        changeAnswer: (where, answer) => step(() => session.changeAnswer(where, answer))(),
      });
    } else {
      // The guide is unknown, or has no rules for the day.
      const heading = createElement(
        "p",
        { tabindex: "-1" },
        ...guideAnswer.findings.map(({ message }) => message ?? ""),
      );
      this.#rendered = { heading, content: [heading] };
    }
    const title = createElement("p", { class: "guide-title" }, guide?.title ?? "");
    const about =
      session.started || guide?.about === undefined ? [] : [createElement("p", { class: "guide-about" }, guide.about)];
    const kind = result ? "guide guide-result" : "guide guide-question";
    // The surrounding page may be in another language.
    const whole = createElement("div", { class: kind, lang: language }, title, ...about, ...this.#rendered.content);
    this.replaceChildren(whole);
    if (session.started || this.#titleFollows) this.#announceStep();
  }

  get #errorPlace(): ErrorPlace {
    return this.getAttribute("errors") === "before-submit" ? "before-submit" : "top";
  }

  /** Another page: the focus goes to its heading, and what was above it is out of the way. */
  #focusHeading(): void {
    this.heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
    this.#announceStep();
  }

  #announceStep(): void {
    this.#titleFollows = true;
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
 * Registers the custom element, with the rules of a country if given. If the script of another country has registered
 * it before, the rules are added to that definition.
 */
export function define(country?: GuideCountry, engine?: Engine): void {
  const known = customElements.get(TAG) as typeof PostreglerGuide | undefined;
  if (country && engine) (known ?? PostreglerGuide).provide(country, engine);
  if (!known) customElements.define(TAG, PostreglerGuide);
}
