// @ts-check

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${/** @type {number} */ (sign.codePointAt(0))};`);

/** What is safe as it is. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/**
 * A piece of a page. Everything that is put into it is text, whoever wrote it; pieces, and lists of pieces, are put in as they are.
 *
 * @param {TemplateStringsArray} parts
 * @param {unknown[]} values
 */
export const markup = (parts, ...values) =>
  new Markup(parts.reduce((before, part, at) => `${before}${written(values[at - 1])}${part}`));

/** @param {unknown} value @returns {string} */
const written = (value) => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join("");
  return value === undefined || value === false ? "" : escaped(String(value));
};

/**
 * Attributes; those that are missing or false are left out.
 *
 * @param {Record<string, string | boolean | undefined>} list
 */
export const attributes = (list) =>
  Object.entries(list).map(([name, value]) =>
    value === undefined || value === false ? "" : value === true ? markup` ${name}` : markup` ${name}="${value}"`,
  );
