// @ts-check
// Condenses request schemas for the page: drops constant keywords and stores repeated shapes once.

/**
 * A shape: `t` its type (s text, d day, i whole number, c whole number or text, b yes or no, a anything), or `e` the words of a choice, `p` the
 * members of an object (`r` those that must be there), `i` what a list is of (`m` how many at most); `x` if it is personal, `M` the
 * largest number.
 *
 * @typedef {{
 *   t?: "s" | "d" | "i" | "c" | "b" | "a",
 *   e?: string,
 *   p?: Record<string, Described>,
 *   r?: string,
 *   i?: Described,
 *   m?: number,
 *   x?: 1,
 *   M?: number,
 * }} Shape
 */

/** A shape, or its index in the list of repeated shapes. @typedef {Shape | number} Kept */

/** A shape with the schema's description, if it has one. @typedef {Kept | [Kept, string]} Described */

/** @typedef {import("./sources.mjs").Schema} Schema */

/** The default limit of integers. */
const LARGEST = 4_294_967_295;

/** A shorter shape would not be smaller as a reference. */
const WORTH_KEEPING = 50;

/** Converts schemas to shapes; repeated ones become indices into `shapes`. */
export function condenser() {
  /** @type {Shape[]} */
  const shapes = [];
  /** @type {Map<string, number>} */
  const indices = new Map();

  /** @param {Shape} shape @returns {Kept} */
  const kept = (shape) => {
    const text = JSON.stringify(shape);
    if (text.length < WORTH_KEEPING) return shape;
    const known = indices.get(text) ?? shapes.push(shape) - 1;
    indices.set(text, known);
    return known;
  };

  /** @param {Schema} schema @returns {Described} */
  const described = (schema) => {
    const shape = kept(shapeOf(schema));
    return schema.description === undefined ? shape : [shape, schema.description];
  };

  /** @param {Schema} schema @returns {Shape} */
  const shapeOf = (schema) => {
    refuseOthers(schema);
    const personal = schema["x-personal"] ? { x: /** @type {const} */ (1) } : {};
    if (schema.enum) return { e: schema.enum.filter((word) => word !== null).join(" "), ...personal };
    if (schema.properties) {
      const members = Object.entries(schema.properties).map(([name, member]) => [name, described(member)]);
      const required = schema.required?.length ? { r: schema.required.join(" ") } : {};
      return { p: Object.fromEntries(members), ...required, ...personal };
    }
    if (schema.items) {
      return { i: described(schema.items), ...(schema.maxItems ? { m: schema.maxItems } : {}), ...personal };
    }
    const largest = schema.maximum === undefined || schema.maximum === LARGEST ? {} : { M: schema.maximum };
    return { t: typeOf(schema), ...largest, ...personal };
  };

  return { shapes, described };
}

/** @param {Schema} schema */
const typeOf = ({ type, format }) => {
  if (type === undefined) return "a";
  const types = [type].flat();
  if (format === "date") return "d";
  if (types.includes("boolean")) return "b";
  if (types.includes("integer")) return "i";
  return types.includes("number") ? "c" : "s";
};

const KNOWN = new Set(
  (
    "$schema title description type properties required additionalProperties items maxItems enum format pattern " +
    "minimum maximum x-personal"
  ).split(" "),
);

/** An unsupported keyword is an error, because the form would ignore it. @param {Schema} schema */
const refuseOthers = (schema) => {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (unknown.length > 0) throw new Error(`the form of developers does not know ${unknown.join(", ")} in a schema`);
};
