// @ts-check
import { NUMBERS } from "../number-names.js";

/** @typedef {import("./schema-type.js").Schema} Schema */

/**
 * The plugin for ajv, and for the ajv of Fastify: a format for every kind of number, and the keyword `postregler`,
 * which names a kind of number or an operation.
 *
 * @param {any} schemas
 * @param {object} [options]
 */
export const postregler = (schemas, options) => (/** @type {any} */ ajv) => {
  for (const [name, format] of Object.entries(formatsOf(schemas, options))) ajv.addFormat(name, format);
  return ajv.addKeyword(keywordOf(schemas, options));
};

/** @type {(schemas: any, options?: object) => Record<string, any>} */
export const formatsOf = (schemas, options) =>
  Object.fromEntries(
    Object.keys(NUMBERS).map((name) => {
      /** @type {Schema} */
      const schema = schemas.number(name, options);
      const validate = (/** @type {string} */ value) => !schema["~standard"].validate(value).issues;
      return [name, { type: "string", validate }];
    }),
  );

/** @type {(schemas: any, options?: object) => object} */
const keywordOf = (schemas, options) => ({
  keyword: "postregler",
  metaSchema: { type: "string" },
  /** @param {string} name */
  compile(name) {
    const schema = schemaFor(schemas, name, options);
    /** @type {{ (value: unknown, parent?: { instancePath: string }): boolean, errors?: object[] }} */
    const validate = (value, parent) => {
      const issues = schema["~standard"].validate(value).issues ?? [];
      validate.errors = issues.map((issue) => errorOf(issue, parent?.instancePath ?? ""));
      return issues.length === 0;
    };
    return validate;
  },
});

/** @type {(schemas: any, name: string, options?: object) => Schema} */
const schemaFor = (schemas, name, options) => {
  if (Object.hasOwn(NUMBERS, name)) return schemas.number(name, options);
  // Both spellings are accepted: check_request as on the command line, checkRequest as in JavaScript.
  const [area = "", method = ""] = name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()).split(".");
  const maker = Object.hasOwn(schemas, area) && Object.hasOwn(schemas[area], method) && schemas[area][method];
  if (!maker)
    throw new TypeError("postregler: the keyword must name a number (dk.cpr) or a check (exemption.check_request)");
  return maker(options);
};

/** @type {(issue: import("./schema-type.js").Issue, parent: string) => object} */
const errorOf = ({ message, path, code, params }, parent) => {
  const error = {
    keyword: "postregler",
    instancePath: [parent, ...path].join("/"),
    message,
    params: { ...params, code },
  };
  // With `verbose`, ajv adds the validated value to every error. The setter discards it.
  Object.defineProperty(error, "data", { get() {}, set() {} });
  return error;
};
