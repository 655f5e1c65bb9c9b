import type { Conventions } from "../form/error-conventions.ts";

/** What an element of ours is in a design system: its classes there, and what else it has. */
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

/** Takes off what an element wears, and puts on what it has in these theme. */
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

/** What stands where messages were taken from. */
const places = new WeakMap<Element, Comment>();

/** Messages stand below what they are about, or where the page has them. */
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
  // Where there is one box to tick, it belongs to that.
  (group?.querySelector(":scope > .choice:only-of-type") ?? group)?.append(messages);
}
