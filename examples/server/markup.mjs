// @ts-check

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${/** @type {number} */ (sign.codePointAt(0))};`);

/** Markup that is safe to insert. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/**
 * A piece of markup. Inserted values are escaped; markup and lists of markup are inserted unchanged.
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
 * Attributes; undefined and false ones are left out.
 *
 * @param {Record<string, string | boolean | undefined>} list
 */
export const attributes = (list) =>
  Object.entries(list).map(([name, value]) =>
    value === undefined || value === false ? "" : value === true ? markup` ${name}` : markup` ${name}="${value}"`,
  );
