// @ts-check

/**
 * An issue of a schema, a finding of an answer, or what another library has in their place.
 *
 * @typedef {{
 *   message?: string,
 *   code?: unknown,
 *   params?: { code?: unknown },
 *   severity?: string,
 *   path?: string | readonly unknown[],
 *   instancePath?: string,
 * }} Problematic
 */

/** @type {Readonly<Record<number, string>>} */
const TITLES = { 400: "Bad Request", 409: "Conflict", 422: "Unprocessable Content" };

/**
 * What is wrong with a request as RFC 9457 has it: a document of the type `application/problem+json`.
 *
 * @param {readonly Problematic[]} issues
 * @param {{ status?: number, type?: string, title?: string, instance?: string, at?: string }} [options]
 */
export const problem = (issues, { status = 422, type = "about:blank", title, instance, at = "" } = {}) => ({
  type,
  title: title ?? TITLES[status] ?? "Bad Request",
  status,
  ...(instance !== undefined && { instance }),
  errors: issues.filter(isError).map((issue) => errorOf(issue, at)),
});

/** @param {{ locale?: string }} [options] */
export const problemHeaders = ({ locale } = {}) => ({
  "Content-Type": "application/problem+json",
  "Cache-Control": "no-store",
  ...(locale !== undefined && { "Content-Language": locale }),
});

/** Findings may be warnings, which hold nobody up. @param {Problematic} issue */
const isError = ({ severity = "error" }) => severity === "error";

/**
 * Other libraries quote what was typed in their messages, and even in paths, so of theirs only the place is told, up to the
 * first key that is no name.
 *
 * @type {(issue: Problematic, at: string) => { pointer: string, code: string, detail?: string }}
 */
const errorOf = ({ message, code, params, instancePath, path = instancePath ?? [] }, at) => {
  const keys = typeof path === "string" ? path.split("/").slice(1) : path.map(keyOf);
  const end = keys.findIndex((key) => !NAME.test(key));
  const pointer = `#${[at, ...(end < 0 ? keys : keys.slice(0, end))].join("/")}`;
  // zod and ajv have codes of their own; the adapters put ours into the params.
  const own = [code, params?.code].find(isOwn);
  if (!own) return { pointer, code: "invalid" };
  return { pointer, code: own, ...(message !== undefined && message !== own && { detail: message }) };
};

/** A code as in docs/findings.md; those of other libraries have no dot. @type {(code: unknown) => code is string} */
const isOwn = (code) => typeof code === "string" && /^[a-z]+(?:\.[a-z0-9-]+)+$/.test(code);

/** A key of a path, or the segment that holds it. @param {any} key */
const keyOf = (key) => String(typeof key === "object" && key !== null ? key.key : key);

const NAME = /^(?:[A-Za-z_][A-Za-z_-]*|\d{1,4})$/;
