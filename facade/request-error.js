// @ts-check

/**
 * Thrown for an invalid request: a wrong type, an unknown field, or a text over the limit of 64 kB (8 MiB for a
 * response of the contact register).
 *
 * It holds these three static texts only. Errors end up in logs and requests contain identity numbers, so neither the
 * input nor any underlying error (`cause`) is included.
 */
export class RequestError extends Error {
  /** @param {{ code: string, path: string, expected: string }} error */
  constructor({ code, path, expected }) {
    super(`${code}${path && ` at ${path}`}: expected ${expected}`);
    this.code = code;
    this.path = path;
    this.expected = expected;
  }
}

/** The error for a missing answer. */
export const ENGINE_FAILED = {
  code: "engine.failed",
  path: "",
  expected: "an answer; please report this defect",
};

Object.defineProperty(RequestError.prototype, "name", { value: "RequestError", writable: true });
