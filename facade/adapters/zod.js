// @ts-check

/**
 * Wraps a schema for zod's `superRefine`: zod describes the type and the schema adds the rules. zod keeps the value out
 * of its issues unless `reportInput` is set.
 *
 * @param {import("./schema-type.js").Schema} schema
 */
export const refinement =
  (schema) =>
  /** @type {(value: unknown, context: { addIssue(issue: any): void }) => void} */
  (value, context) => {
    for (const { message, path, code, params } of schema["~standard"].validate(value).issues ?? []) {
      context.addIssue({ code: "custom", message, path, params: { ...params, code } });
    }
  };
