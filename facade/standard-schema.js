// @ts-check
import { NUMBERS } from "./number-names.js";
import { ownProperty } from "./own-property.js";
import { ENGINE_FAILED } from "./request-error.js";

/**
 * Standard Schema 1.1 (https://standardschema.dev) for the checks of a package: creates a schema for every form and
 * every kind of number.
 *
 * @typedef {{ code: string, path: string, expected: string }} Refusal
 * @typedef {{ code: string, severity: string, path: string, params: object, rule: string, message?: string }} Finding
 * @typedef {{ message: string, path: (string | number)[], code: string, params?: object, rule?: string }} Issue
 * @typedef {{ context?: object, [option: string]: unknown }} Options
 * @typedef {(value: unknown) => string} Stringify serialises the request as JSON text
 */

/** The operations that check user input. */
const IS_CHECK = /^check/;

/**
 * @param {any} api the exports of a package or one of its entries: the operations by name, and the table of them
 * @returns {any}
 */
export const schemasOf = (api) => {
  /** @type {Record<string, Record<string, (options?: Options) => unknown>>} */
  const areas = {};
  for (const { name, method } of api.OPERATIONS) {
    const [area, operation] = method;
    if (IS_CHECK.test(operation)) {
      (areas[area] ??= {})[operation] = (options) => schema(api, name, stringifyWithContext(options?.context));
    }
  }
  for (const area of Object.values(areas)) Object.freeze(area);
  return Object.freeze({
    ...areas,
    /** @type {(kind: string, options?: Options) => unknown} */
    number(kind, options) {
      const accept = ownProperty(NUMBERS, kind);
      if (!accept) throw new TypeError(`postregler: the name of a number is one of ${Object.keys(NUMBERS).join(", ")}`);
      return schema(api, "identity.check", (number) => JSON.stringify({ ...options, number, accept }), "/number");
    },
  });
};

/**
 * Adds the context to the JSON text of the value. The host decides the day and the environment, so a context in the
 * value becomes a duplicate field and is refused.
 *
 * @param {object | undefined} context
 * @returns {Stringify}
 */
const stringifyWithContext = (context = {}) => {
  const first = `{"context":${JSON.stringify(context)}`;
  return (value) => {
    const text = JSON.stringify(value);
    return text?.[0] === "{" ? `${first}${text === "{}" ? "" : ","}${text.slice(1)}` : text;
  };
};

/**
 * `at` is the JSON Pointer of the value within the request.
 *
 * @type {(api: any, operation: string, stringify: Stringify, at?: string) => unknown}
 */
const schema = (api, operation, stringify, at = "") =>
  Object.freeze({
    "~standard": Object.freeze({
      version: 1,
      vendor: "postregler",
      /** @param {unknown} value */
      validate(value) {
        const { error, findings } = JSON.parse(api.call(operation, safeStringify(stringify, value)));
        // An error of the host program is thrown and not reported as an issue of the value.
        if (error && isHostError(error, at)) throw new api.RequestError(error);
        const issues = error ? [issueOfRefusal(error, at)] : findings.filter(isError).map(issueOf(at));
        return issues.length > 0 ? { issues } : { value };
      },
    }),
  });

/**
 * Serialises the value. Exceptions may quote user input and are dropped.
 *
 * @type {(stringify: Stringify, value: unknown) => string}
 */
const safeStringify = (stringify, value) => {
  try {
    return stringify(value) ?? "";
  } catch {
    return "";
  }
};

/** Warnings and hints are not issues: the value is accepted. @param {Finding} finding */
const isError = ({ severity }) => severity === "error";

/** @type {(at: string) => (finding: Finding) => Issue} */
const issueOf =
  (at) =>
  ({ code, params, rule, path, message = code }) => ({ message, path: keysOf(path, at), code, params, rule });

/** @type {(error: Refusal, at: string) => boolean} */
const isHostError = ({ code, path }, at) =>
  code === ENGINE_FAILED.code ||
  code === "request.unknown-operation" ||
  /^\/context(\/|$)/.test(path) ||
  (at !== "" && (code === "request.unknown-field" || (path !== "" && path !== at)));

/** @type {(error: Refusal, at: string) => Issue} */
const issueOfRefusal = ({ code, path, expected }, at) =>
  // JSON.stringify writes no field twice, so the second one comes from the value.
  code === "request.duplicate-field"
    ? { message: "expected no context: the schema has it", path: ["context"], code: "request.unknown-field" }
    : { message: `expected ${expected}`, path: keysOf(path, at), code };

/**
 * Converts a JSON Pointer to keys. Field names are never digits alone, so digits are list indexes.
 *
 * @type {(pointer: string, at: string) => Issue["path"]}
 */
const keysOf = (pointer, at) =>
  pointer
    .slice(at.length)
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
