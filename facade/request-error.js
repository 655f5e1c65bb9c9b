// @ts-check

/**
 * Thrown for an invalid request: a wrong type, an unknown field, text over the limit: 64 kB, or 8 MiB for an answer of a register.
 *
 * It is built from these three static texts alone. What the caller passed in, and any error met on the way, is left
 * out on purpose, `cause` included: errors end up in logs, and requests hold identity numbers.
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

/** What it says when there is no answer at all. */
export const ENGINE_FAILED = {
  code: "engine.failed",
  path: "",
  expected: "an answer; that there is none is a defect of postregler",
};

Object.defineProperty(RequestError.prototype, "name", { value: "RequestError", configurable: true, writable: true });
