// @ts-check

/**
 * A schema made by standard-schema.js. The adapters depend on nothing else in the package, so the schema decides which
 * engine answers.
 *
 * @typedef {import("../standard-schema.js").Issue} Issue
 * @typedef {{ "~standard": { validate(value: unknown): { issues?: readonly Issue[] } } }} Schema
 */

export {};
