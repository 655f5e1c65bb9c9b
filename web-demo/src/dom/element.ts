import { type TextKey, textOf } from "../language/texts.ts";

type Attributes = {
  /** The key of the text the element shows; it follows the language from then on. */
  text?: TextKey;
  /** The first letter of the text is written as a capital. */
  capitalise?: true;
  [attribute: string]: string | boolean | undefined;
};

type Child = Node | string;

/** An HTML element with its attributes and children. `true` writes an attribute without a value, `false` leaves it out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || name === "text" || name === "capitalise") continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  if (attributes.capitalise) made.dataset["capitalise"] = "";
  if (attributes.text !== undefined) setText(made, attributes.text);
  made.append(...children);
  return made;
}

/** A heading of the given level; HTML ends at level 6. */
export const headingOf = (level: number, text: TextKey): HTMLHeadingElement =>
  element(`h${Math.min(6, level)}` as "h1", { text });

/** Replaces the text of an element. */
export function setText(shown: HTMLElement, key: TextKey): void {
  shown.dataset["text"] = key;
  fill(shown);
}

/** Writes every text below `root` again in the current language. Values of form fields stay. */
export function fillTexts(root: ParentNode): void {
  for (const target of root.querySelectorAll<HTMLElement>("[data-text]")) fill(target);
  for (const found of root.querySelectorAll<HTMLElement>("[data-name]")) name(found);
}

/** Gives an element an accessible name that follows the language. */
export function withAriaLabel<Made extends HTMLElement>(made: Made, key: TextKey): Made {
  made.dataset["name"] = key;
  name(made);
  return made;
}

/**
 * Makes the text begin with a capital letter; the core's words are written for the middle of a sentence. The letter is
 * changed in the text, because some screen readers read a `::first-letter` apart from the rest of the word.
 */
export function capitalise<Made extends HTMLElement>(made: Made): Made {
  const texts = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const first = texts.currentNode as Text;
    if (first.data.trim() === "") continue;
    const holder = first.parentElement;
    if (holder?.dataset["text"] !== undefined) {
      holder.dataset["capitalise"] = "";
      fill(holder);
    } else if (holder?.tagName !== "CODE") first.data = withCapital(first.data);
    break;
  }
  return made;
}

const withCapital = (text: string): string => text.replace(/^\s*\p{Ll}/u, (first) => first.toUpperCase());

function fill(found: HTMLElement): void {
  const text = textOf(found.dataset["text"] as TextKey);
  found.textContent = found.dataset["capitalise"] === undefined ? text : withCapital(text);
}

const name = (found: HTMLElement): void => found.setAttribute("aria-label", textOf(found.dataset["name"] as TextKey));
