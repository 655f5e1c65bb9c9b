/**
 * Wraps a schema for `superRefine` of zod 3 and 4. The code of each issue is in its `params.code`.
 *
 * @example z.string().superRefine(refinement(schemas.number("dk.cpr")))
 */
export declare function refinement(
  schema: StandardSchemaV1<any>,
): (value: unknown, context: { addIssue(issue: any): void }) => void;
