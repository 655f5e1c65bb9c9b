// @ts-check
// The structure of a form for libraries that know schemas but no rules: the fields of page 1 of FD 001, which of them
// are required, and the formats of number and date. `exemption.checkRequest` checks more than that.

const NUMBER = /^\d{6}-?\d{4}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const TEXTS = { name: 120, address: 300 };
const OPTIONAL = { telephone: 40, ground: 2_000, otherAddress: 300 };
const YES = ["declaration", "signature"];

/** @param {Record<string, number>} limits @param {(limit: number) => unknown} made */
const each = (limits, made) => Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, made(limit)]));

/** Each takes an object and validates it in the usual way of the library, including error messages. */
export const STRUCTURE = {
  async zod() {
    const { z } = await import("zod");
    const schema = z.strictObject({
      ...each(TEXTS, (limit) => z.string().min(1).max(limit)),
      ...each(OPTIONAL, (limit) => z.string().max(limit).optional()),
      ...Object.fromEntries(YES.map((name) => [name, z.literal(true)])),
      number: z.string().regex(NUMBER),
      date: z.string().regex(DATE),
      unopenedPost: z.boolean().optional(),
      capacity: z.enum(["self", "guardian", "parent", "proxy"]),
      context: z.strictObject({ on: z.string().regex(DATE), locale: z.enum(["da", "nb", "nn", "en"]).optional() }),
    });
    return (/** @type {unknown} */ form) => schema.safeParse(form).success;
  },
  async valibot() {
    const v = await import("valibot");
    const text = (/** @type {RegExp} */ pattern) => v.pipe(v.string(), v.regex(pattern));
    const schema = v.strictObject({
      .../** @type {Record<string, any>} */ (
        each(TEXTS, (limit) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit)))
      ),
      .../** @type {Record<string, any>} */ (
        each(OPTIONAL, (limit) => v.optional(v.pipe(v.string(), v.maxLength(limit))))
      ),
      ...Object.fromEntries(YES.map((name) => [name, v.literal(true)])),
      number: text(NUMBER),
      date: text(DATE),
      unopenedPost: v.optional(v.boolean()),
      capacity: v.picklist(["self", "guardian", "parent", "proxy"]),
      context: v.strictObject({ on: text(DATE), locale: v.optional(v.picklist(["da", "nb", "nn", "en"])) }),
    });
    return (/** @type {unknown} */ form) => v.safeParse(schema, form).success;
  },
  async ajv() {
    const { Ajv } = await import("ajv");
    const text = (/** @type {RegExp} */ { source }) => ({ type: "string", pattern: source });
    return new Ajv({ allErrors: true }).compile({
      type: "object",
      additionalProperties: false,
      required: [...Object.keys(TEXTS), ...YES, "number", "date", "capacity", "context"],
      properties: {
        ...each(TEXTS, (maxLength) => ({ type: "string", minLength: 1, maxLength })),
        ...each(OPTIONAL, (maxLength) => ({ type: "string", maxLength })),
        ...Object.fromEntries(YES.map((name) => [name, { const: true }])),
        number: text(NUMBER),
        date: text(DATE),
        unopenedPost: { type: "boolean" },
        capacity: { enum: ["self", "guardian", "parent", "proxy"] },
        context: {
          type: "object",
          additionalProperties: false,
          required: ["on"],
          properties: { on: text(DATE), locale: { enum: ["da", "nb", "nn", "en"] } },
        },
      },
    });
  },
};
