// @ts-check
// HTML as text with automatic escaping.

/** Text that is already HTML. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @type {Readonly<Record<string, string>>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {unknown} value @returns {string} */
const written = (value) => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  if (value === undefined || value === false) return "";
  return String(value).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
};

/** A template whose values are escaped, unless they are HTML themselves. @param {TemplateStringsArray} parts @param {unknown[]} values */
export const markup = (parts, ...values) => new Html(String.raw({ raw: parts }, ...values.map(written)));

/** HTML that another library has made of a text in this repository. @param {string} html */
export const trusted = (html) => new Html(html);
