/**
 * Thrown by an operation whose request is not a request. Wrong *data* is not an error: it gives findings.
 * Nothing in it was typed by anybody, so it may be logged.
 */
export declare class RequestError extends Error {
  readonly name: "RequestError";
  /** For example `request.unknown-field`; `engine.failed` if there was no answer, which is a defect of postregler. */
  readonly code: string;
  /** A JSON Pointer into the request, "" for the whole. */
  readonly path: string;
  /** What should have been there. */
  readonly expected: string;
  private constructor();
}
