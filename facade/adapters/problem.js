// @ts-check
import { isPostreglerCode, redactPath, parseKey } from "./redact-path.js";

/**
 * An issue of a schema, a finding of an answer, or the equivalent of another library.
 *
 * @typedef {{
 *   message?: string,
 *   code?: unknown,
 *   params?: { code?: unknown },
 *   severity?: string,
 *   path?: string | readonly unknown[],
 *   instancePath?: string,
 * }} IssueLike
 */

/** @type {Readonly<Record<number, string>>} */
const TITLES = { 400: "Bad Request", 409: "Conflict", 422: "Unprocessable Content" };

/**
 * Describes the errors of a request in a document of the type `application/problem+json` (RFC 9457).
 *
 * @param {readonly IssueLike[]} issues
 * @param {{ status?: number, type?: string, title?: string, instance?: string, at?: string, names?: readonly string[] }} [options]
 */
export const problem = (issues, { status = 422, type = "about:blank", title, instance, at = "", names = [] } = {}) => ({
  type,
  title: title ?? TITLES[status] ?? "Bad Request",
  status,
  ...(instance !== undefined && { instance }),
  errors: issues.filter(isError).map((issue) => errorOf(issue, at, names)),
});

/** @param {{ locale?: string }} [options] */
export const problemHeaders = ({ locale } = {}) => ({
  "Content-Type": "application/problem+json",
  "Cache-Control": "no-store",
  ...(locale !== undefined && { "Content-Language": locale }),
});

/** Warnings and hints do not prevent a request from being accepted. @param {IssueLike} issue */
const isError = ({ severity = "error" }) => severity === "error";

/**
 * Other libraries quote the value in messages and even in paths. Only the location is taken over from their issues, up
 * to the first unknown key.
 *
 * @type {(issue: IssueLike, at: string, names: readonly string[]) => { pointer: string, code: string, detail?: string }}
 */
const errorOf = ({ message, code, params, instancePath, path = instancePath ?? [] }, at, names) => {
  const keys = typeof path === "string" ? path.split("/").slice(1).map(parseKey) : path.map(keyOf);
  const pointer = `#${[at, ...redactPath(keys, names)].join("/")}`;
  // zod and ajv have codes of their own; the adapters pass ours in the params.
  const ownCode = [code, params?.code].find(isPostreglerCode);
  if (!ownCode) return { pointer, code: "invalid" };
  return { pointer, code: ownCode, ...(message !== undefined && message !== ownCode && { detail: message }) };
};

/** Returns the key of a path entry; some libraries wrap it in an object. @param {any} key */
const keyOf = (key) => (typeof key === "object" && key !== null ? key.key : key);
