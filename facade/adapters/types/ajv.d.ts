/**
 * A plugin for ajv 8. It adds a format for every kind of number (`"format": "dk.cpr"`) and the keyword `postregler`,
 * which names a kind of number or a check (`"postregler": "exemption.check_request"`). Each error carries the code in
 * `params` and never the value, even with `verbose`.
 *
 * @example postregler(schemas)(new Ajv({ allErrors: true }))
 * @example Fastify({ ajv: { plugins: [postregler(schemas)] } })
 */
export declare function postregler(
  schemas: AnySchemas,
  options?: SchemaOptions,
): <Ajv extends { addFormat(name: string, format: any): unknown; addKeyword(definition: any): unknown }>(
  ajv: Ajv,
) => Ajv;

/** The formats by name, for the option `formats` of ajv. */
export declare function formatsOf(
  schemas: AnySchemas,
  options?: SchemaOptions,
): {
  readonly [Name in NumberName]: { readonly type: "string"; readonly validate: (value: string) => boolean };
};

/** The schemas of `@postregler/wasm/schemas` or `@postregler/node/schemas`, or the result of `schemasOf`. */
export interface AnySchemas {
  readonly number: (name: NumberName, options?: SchemaOptions) => StandardSchemaV1<string>;
}
