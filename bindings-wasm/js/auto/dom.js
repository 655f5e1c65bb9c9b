// @ts-check

/** @type {(tag: string, attributes: Record<string, string | undefined>, ...content: (Node | string)[]) => HTMLElement} */
export const element = (tag, attributes, ...content) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...content);
  return made;
};

let count = 0;

/** The id of an element, which gets one if it has none. @param {Element} of */
export const idOf = (of) => (of.id ||= `postregler-${++count}`);

/**
 * An attribute that is a list of words, with one of them or without it. What else stands there stays, in its order.
 *
 * @type {(of: Element, name: string, word: string, on: boolean) => void}
 */
export const toggleWord = (of, name, word, on) => {
  const others = (of.getAttribute(name) ?? "").split(/\s+/).filter((other) => other !== "" && other !== word);
  const words = on ? [...others, word] : others;
  if (words.length > 0) of.setAttribute(name, words.join(" "));
  else of.removeAttribute(name);
};
