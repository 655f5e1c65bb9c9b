import { forgetMatchesIn } from "../../../form/forget-match.ts";
import type { Language } from "../../../language/languages.ts";
import { languageOf } from "../../../guide/texts.ts";
import { ERRORS_CHANGED } from "../../../page/title.ts";
import type { FormState, Navigation } from "../request-form.ts";

export const TAG = "postregler-fd001";

/** Fired when another page of the form is open, or when its errors appear or disappear. */
export const STEP = "postregler-fd001-step";

export interface StepDetail {
  /** The page: its name, `review` or `result`; empty for the first. It contains no answers. */
  readonly page: string;
  readonly heading: string;
  /** The title for the document: preceded by a word for errors if there are any. */
  readonly title: string;
}

export interface FormHost {
  /** The prefix of the ids of this form. */
  readonly ids: string;
  /** The level of its heading. */
  readonly level: number;
  readonly navigation: Navigation;
}

/** A form in one language, created by the script of that language. */
export interface FormInstance {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  open(place: string): void;
  /** The answers and the progress. */
  saveState(): FormState;
  restoreState(kept: FormState): void;
  /** The text of the heading, preceded by a word for errors if there are any. */
  title(): string;
  /** Called when the form is removed from the page. */
  onLeave(): void;
}

export type FormFactory = (host: FormHost) => FormInstance;

/**
 * The family of FD 001, one question a page: `<postregler-fd001 lang="da"></postregler-fd001>`.
 *
 * - `lang`: the language; without it that of the nearest element which has one. In another one it goes on where it was.
 * - `heading`: the level of its heading, 2  by default.
 * - `address`: a name that the address may hold after `#`, with the page that is open: back and forward lead through the
 *   form then. Without it the address is left alone.
 * - `page-title`: the title of the document follows the pages. Without it the title is left alone.
 *
 * Answers are held in memory,  by this element only.
 */
export class PostreglerFd001 extends HTMLElement {
  static readonly observedAttributes = ["lang", "heading", "address"];

  /** The registered languages. */
  static readonly #factories = new Map<Language, FormFactory>();
  static #count = 0;

  readonly #ids = `${TAG}-${++PostreglerFd001.#count}-`;
  #form: FormInstance | undefined;
  #renderedAs = "";
  #page = "";
  #afterNavigation: (() => void) | undefined;
  #titleBefore = "";

  /** Registers a language; forms that wait for it are rendered. */
  static register(language: Language, make: FormFactory): void {
    this.#factories.set(language, make);
    for (const one of document.querySelectorAll(TAG)) if (one instanceof PostreglerFd001) one.#render();
  }

  constructor() {
    super();
    this.addEventListener(ERRORS_CHANGED, () => this.#announceStep());
    forgetMatchesIn(this);
  }

  connectedCallback(): void {
    this.#titleBefore = document.title;
    addEventListener("hashchange", this.#followHash);
    this.#render();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#followHash);
    this.#form?.onLeave();
    if (this.hasAttribute("page-title")) document.title = this.#titleBefore;
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now && this.isConnected) this.#render();
  }

  /** Renders the form unless it is up to date. */
  #render(): void {
    const makes = PostreglerFd001.#factories;
    const requested = languageOf(this.closest("[lang]")?.getAttribute("lang")) ?? "da";
    const [language, make] = [...makes].find(([code]) => code === requested) ?? [...makes][0] ?? [];
    if (!language || !make) return;
    const level = Math.min(5, Math.max(1, Number(this.getAttribute("heading") ?? 2) || 2));
    const as = `${language} ${level}`;
    if (this.#renderedAs === as) return;
    const kept = this.#form?.saveState();
    const inside = this.contains(document.activeElement);
    this.#form?.onLeave();
    this.#renderedAs = as;
    this.#form = make({ ids: this.#ids, level, navigation: this.#navigation });
    if (kept) this.#form.restoreState(kept);
    this.#form.element.lang = language;
    this.replaceChildren(this.#form.element);
    this.#page = this.#pageInHash() ?? this.#page;
    this.#form.open(this.#page);
    if (inside) this.#form.heading.focus({ preventScroll: true });
    if (this.#page !== "") this.#announceStep();
  }

  readonly #navigation: Navigation = {
    addressOf: (place) => {
      const name = this.getAttribute("address");
      return name === null ? undefined : `#${name}${place && "/"}${place}`;
    },
    go: (place, then) => {
      const address = this.#navigation.addressOf(place);
      if (address === undefined) return this.#openPage(place, then);
      // The hashchange event completes the navigation.
      this.#afterNavigation = then;
      location.hash = address;
    },
  };

  readonly #followHash = (): void => {
    const place = this.#pageInHash();
    if (place === undefined) return;
    this.#openPage(place, this.#afterNavigation);
    this.#afterNavigation = undefined;
  };

  #pageInHash(): string | undefined {
    const name = this.getAttribute("address");
    if (name === null) return undefined;
    const [first, place = ""] = location.hash.slice(1).split("/");
    // An empty hash is the first page; other names do not concern this form.
    return first === name || first === "" ? place : undefined;
  }

  /** Opens a page, moves the focus to its heading and scrolls to the top of the form. */
  #openPage(place: string, then: (() => void) | undefined): void {
    this.#page = place;
    this.#form?.open(place);
    this.#form?.heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
    this.#announceStep();
    then?.();
  }

  #announceStep(): void {
    if (!this.#form || !this.isConnected) return;
    const title = this.#form.title();
    const detail: StepDetail = { page: this.#page, heading: this.#form.heading.textContent ?? "", title };
    this.dispatchEvent(new CustomEvent(STEP, { bubbles: true, detail }));
    if (this.hasAttribute("page-title")) document.title = [title, this.#titleBefore].filter(Boolean).join(" – ");
  }
}

/**
 * Registers the custom element. If the script of another language has registered it before, the language is added to
 * that definition.
 */
export function define(language: Language, make: FormFactory): void {
  const known = customElements.get(TAG) as typeof PostreglerFd001 | undefined;
  if (!known) customElements.define(TAG, PostreglerFd001);
  (known ?? PostreglerFd001).register(language, make);
}
