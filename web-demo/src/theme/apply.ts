import type { Conventions } from "../form/error-conventions.ts";

/** Maps elements of the page to the classes and attributes of a design system. */
export interface ClassRule {
  /** Which elements of the page. */
  readonly on: string;
  readonly classes?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A design system, as far as forms go. */
export interface Theme {
  readonly rules: readonly ClassRule[];
  readonly conventions: Conventions;
}

interface Applied {
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

const applied = new WeakMap<Element, Applied>();

/** Removes the classes and attributes of the previous theme from an element and adds those of the new one. */
export function applyTheme(one: Element, theme: Theme | undefined): void {
  const before = applied.get(one);
  const matching = (theme?.rules ?? []).filter(({ on }) => one.matches(on));
  const classes = matching.flatMap((rule) => rule.classes?.split(" ") ?? []);
  const attributes = Object.assign({}, ...matching.map((rule) => rule.attributes)) as Record<string, string>;
  if (before) {
    one.classList.remove(...before.classes.filter((name) => !classes.includes(name)));
    for (const name of before.attributes) if (!(name in attributes)) one.removeAttribute(name);
    if (one.getAttribute("class") === "") one.removeAttribute("class");
    applied.delete(one);
  }
  if (matching.length === 0) return;
  if (classes.length > 0) one.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  applied.set(one, { classes, attributes: Object.keys(attributes) });
}

/** Comments that mark the original position of moved messages. */
const places = new WeakMap<Element, Comment>();

/** Moves messages below their control, or back to their original position. */
export function placeMessageContainer(messages: Element, below: boolean): void {
  const place = places.get(messages);
  if (below === (place !== undefined)) return;
  if (place) {
    place.replaceWith(messages);
    places.delete(messages);
    return;
  }
  const kept = document.createComment("");
  messages.before(kept);
  places.set(messages, kept);
  const group = kept.parentElement;
  // The message of a single checkbox belongs to that checkbox.
  (group?.querySelector(":scope > .choice:only-of-type") ?? group)?.append(messages);
}
