import { forgetMatchesIn } from "../../../form/forget-match.ts";
import type { Language } from "../../../language/languages.ts";
import { languageOf } from "../../../guide/texts.ts";
import { ERRORS } from "../../../page/title.ts";
import type { Kept, Navigation } from "../request-form.ts";

export const TAG = "postregler-fd001";

/** Another page of the form is open, or it has errors now, or none any more. */
export const STEP = "postregler-fd001-step";

export interface StepDetail {
  /** Which page: `name`, `review`, `result`; empty for the first. Nothing of what was answered. */
  readonly page: string;
  readonly heading: string;
  /** The title the page should have: the word for an error first, if something is missing. */
  readonly title: string;
}

export interface Host {
  /** What the ids of this form begin with. */
  readonly ids: string;
  /** The level of its heading. */
  readonly level: number;
  readonly navigation: Navigation;
}

/** A form in one language, as the script of that language makes it. */
export interface Made {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  open(place: string): void;
  /** All that was answered, and where it goes on from that. */
  keep(): Kept;
  goOnFrom(kept: Kept): void;
  /** What the heading says, after the word for an error if there is one. */
  title(): string;
  /** It is on the page no longer. */
  left(): void;
}

export type Make = (host: Host) => Made;

/**
 * The family of FD 001, one question a page: `<postregler-fd001 lang="da"></postregler-fd001>`.
 *
 * - `lang`: the language; without it that of the nearest element which has one. In another one it goes on where it was.
 * - `heading`: the level of its heading, 2 unless said otherwise.
 * - `address`: a name that the address may hold after `#`, with the page that is open: back and forward lead through the
 *   form then. Without it the address is left alone.
 * - `page-title`: the title of the document follows the pages. Without it the title is left alone.
 *
 * Answers are held in memory, by this very element, and nowhere else.
 */
export class PostreglerFd001 extends HTMLElement {
  static readonly observedAttributes = ["lang", "heading", "address"];

  /** The languages whose scripts are here. */
  static readonly #makes = new Map<Language, Make>();
  static #count = 0;

  readonly #ids = `${TAG}-${++PostreglerFd001.#count}-`;
  #made: Made | undefined;
  #madeAs = "";
  #place = "";
  #then: (() => void) | undefined;
  #titleBefore = "";

  /** A script hands over its language; forms that wait for it are made. */
  static speak(language: Language, make: Make): void {
    this.#makes.set(language, make);
    for (const one of document.querySelectorAll(TAG)) if (one instanceof PostreglerFd001) one.#show();
  }

  constructor() {
    super();
    this.addEventListener(ERRORS, () => this.#tell());
    forgetMatchesIn(this);
  }

  connectedCallback(): void {
    this.#titleBefore = document.title;
    addEventListener("hashchange", this.#follow);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#follow);
    this.#made?.left();
    if (this.hasAttribute("page-title")) document.title = this.#titleBefore;
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now && this.isConnected) this.#show();
  }

  /** Makes the form, unless it is there as it is wanted. */
  #show(): void {
    const makes = PostreglerFd001.#makes;
    const wanted = languageOf(this.closest("[lang]")?.getAttribute("lang")) ?? "da";
    const [language, make] = [...makes].find(([code]) => code === wanted) ?? [...makes][0] ?? [];
    if (!language || !make) return;
    const level = Math.min(5, Math.max(1, Number(this.getAttribute("heading") ?? 2) || 2));
    const as = `${language} ${level}`;
    if (this.#madeAs === as) return;
    const kept = this.#made?.keep();
    const inside = this.contains(document.activeElement);
    this.#made?.left();
    this.#madeAs = as;
    this.#made = make({ ids: this.#ids, level, navigation: this.#navigation });
    if (kept) this.#made.goOnFrom(kept);
    this.#made.element.lang = language;
    this.replaceChildren(this.#made.element);
    this.#place = this.#placeInAddress() ?? this.#place;
    this.#made.open(this.#place);
    if (inside) this.#made.heading.focus({ preventScroll: true });
    if (this.#place !== "") this.#tell();
  }

  readonly #navigation: Navigation = {
    addressOf: (place) => {
      const name = this.getAttribute("address");
      return name === null ? undefined : `#${name}${place && "/"}${place}`;
    },
    go: (place, then) => {
      const address = this.#navigation.addressOf(place);
      if (address === undefined) return this.#arrive(place, then);
      // The rest is done when the address has changed.
      this.#then = then;
      location.hash = address;
    },
  };

  readonly #follow = (): void => {
    const place = this.#placeInAddress();
    if (place === undefined) return;
    this.#arrive(place, this.#then);
    this.#then = undefined;
  };

  #placeInAddress(): string | undefined {
    const name = this.getAttribute("address");
    if (name === null) return undefined;
    const [first, place = ""] = location.hash.slice(1).split("/");
    // Back to where somebody came in is back to the first page; another name is about something else.
    return first === name || first === "" ? place : undefined;
  }

  /** Another page: the focus goes to its heading, and what was above it is out of the way. */
  #arrive(place: string, then: (() => void) | undefined): void {
    this.#place = place;
    this.#made?.open(place);
    this.#made?.heading.focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
    this.#tell();
    then?.();
  }

  #tell(): void {
    if (!this.#made || !this.isConnected) return;
    const title = this.#made.title();
    const detail: StepDetail = { page: this.#place, heading: this.#made.heading.textContent ?? "", title };
    this.dispatchEvent(new CustomEvent(STEP, { bubbles: true, detail }));
    if (this.hasAttribute("page-title")) document.title = [title, this.#titleBefore].filter(Boolean).join(" – ");
  }
}

/** Makes the element known to the page; if another language's script did so before, that one learns this language. */
export function define(language: Language, make: Make): void {
  const known = customElements.get(TAG) as typeof PostreglerFd001 | undefined;
  if (!known) customElements.define(TAG, PostreglerFd001);
  (known ?? PostreglerFd001).speak(language, make);
}
