// @ts-check

/**
 * A schema as zod's `superRefine` takes it: a shape that zod describes, and our rules on top of it. zod keeps the value out
 * of its issues unless it is asked for it with `reportInput`.
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
