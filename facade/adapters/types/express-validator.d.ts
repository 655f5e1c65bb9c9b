/**
 * Wraps a schema for express-validator's `custom`. The `msg` of the error is the issue, with `code` and `message`.
 *
 * @example body("citizen.cpr").custom(custom(schemas.number("dk.cpr")))
 */
export declare function custom(schema: StandardSchemaV1<any>): (value: unknown) => true;

/**
 * Returns issues instead of express-validator's own errors, which contain the submitted value. Messages of other
 * validators may quote the value, so they are dropped and the issue has the code `invalid`.
 *
 * @example validationResult.withDefaults({ formatter })(request).array()
 */
export declare function formatter(error: any): StandardSchemaV1.Issue;

/**
 * Creates a formatter for a body with fields of your own, listed in `names`. A path ends at the first key that is
 * neither one of these names, nor a field of the package, nor a list index, because other keys are data.
 *
 * @example validationResult.withDefaults({ formatter: formatterFor({ names: ["citizens", "cpr"] }) })
 */
export declare function formatterFor(options?: {
  readonly names?: readonly string[];
}): (error: any) => StandardSchemaV1.Issue;
