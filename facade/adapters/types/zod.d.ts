/**
 * A schema as zod's `superRefine` takes it, in zod 3 and 4. The code of each issue stands in its `params.code`.
 *
 * @example z.string().superRefine(refinement(schemas.number("dk.cpr")))
 */
export declare function refinement(
  schema: StandardSchemaV1<any>,
): (value: unknown, context: { addIssue(issue: any): void }) => void;
