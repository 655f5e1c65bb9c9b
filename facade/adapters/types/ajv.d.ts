/**
 * A plugin for ajv 8: a format for every kind of number (`"format": "dk.cpr"`), and the keyword `postregler`, which names a
 * kind of number or a check (`"postregler": "exemption.check_request"`). Each error has the code in its `params`, and no
 * value, with `verbose` too.
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

/** The formats alone, by name, as ajv's option `formats` takes them. */
export declare function formatsOf(
  schemas: AnySchemas,
  options?: SchemaOptions,
): {
  readonly [Name in NumberName]: { readonly type: "string"; readonly validate: (value: string) => boolean };
};

/** What `@postregler/wasm/schemas`, `@postregler/node/schemas` and `schemasOf` give. */
export interface AnySchemas {
  readonly number: (name: NumberName, options?: SchemaOptions) => StandardSchemaV1<string>;
}
