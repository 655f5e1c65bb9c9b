/**
 * A schema as express-validator's `custom` takes it. The error's `msg` is the issue, with `code` and `message`.
 *
 * @example body("citizen.cpr").custom(custom(schemas.number("dk.cpr")))
 */
export declare function custom(schema: StandardSchemaV1<any>): (value: unknown) => true;

/**
 * Gives issues instead of express-validator's own errors, which hold what was typed. What other validators say is left out,
 * for it may quote the value: such an issue has the code `invalid`.
 *
 * @example validationResult.withDefaults({ formatter })(request).array()
 */
export declare function formatter(error: any): StandardSchemaV1.Issue;

/**
 * The same for a body with fields of your own, which `names` lists. A path ends at the first key that is neither one of these,
 * nor a field of the package, nor a place in a list, because keys of a record are data.
 *
 * @example validationResult.withDefaults({ formatter: formatterFor({ names: ["citizens", "cpr"] }) })
 */
export declare function formatterFor(options?: {
  readonly names?: readonly string[];
}): (error: any) => StandardSchemaV1.Issue;
