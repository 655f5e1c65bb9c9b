// @ts-check

/**
 * Reads a property of a form or of the document from the prototype. Named elements of the page can hide such
 * properties: `<input name="elements">` in a form, `<img name="currentScript">` in the document.
 *
 * @type {<Of extends Node, Name extends keyof Of & string>(of: Of, name: Name) => Of[Name]}
 */
export const nativeProperty = (of, name) => {
  // Named elements hide no properties of other nodes.
  /** @type {object} */
  const prototype =
    of instanceof HTMLFormElement ? HTMLFormElement.prototype : of instanceof Document ? Document.prototype : of;
  const value = Reflect.get(prototype, name, of);
  return typeof value === "function" ? value.bind(of) : value;
};

/** @type {(tag: string, attributes: Record<string, string | undefined>, ...content: (Node | string)[]) => HTMLElement} */
export const element = (tag, attributes, ...content) => {
  const created = nativeProperty(document, "createElement")(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) created.setAttribute(name, value);
  created.append(...content);
  return created;
};

let count = 0;

/** Returns the id of an element, and assigns one if it has none. @param {Element} of */
export const idOf = (of) => (of.id ||= `postregler-${++count}`);

/**
 * Adds or removes a word in an attribute that is a list of words. Other words keep their order.
 *
 * @type {(of: Element, name: string, word: string, on: boolean) => void}
 */
export const toggleToken = (of, name, word, on) => {
  const others = (of.getAttribute(name) ?? "").split(/\s+/).filter((other) => other !== "" && other !== word);
  const words = on ? [...others, word] : others;
  if (words.length > 0) of.setAttribute(name, words.join(" "));
  else of.removeAttribute(name);
};
