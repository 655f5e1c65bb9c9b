// @ts-check

/**
 * A schema of standard-schema.js. The adapters know nothing else of the package: which engine answers is up to whoever made
 * the schema.
 *
 * @typedef {import("../standard-schema.js").Issue} Issue
 * @typedef {{ "~standard": { validate(value: unknown): { issues?: readonly Issue[] } } }} Schema
 */

export {};
