/**
 * Thrown by an operation for an invalid request. Invalid *data* is not an error: it gives findings. The error contains
 * no user input, so it may be logged.
 */
export declare class RequestError extends Error {
  readonly name: "RequestError";
  /**
   * For example `request.unknown-field`. `engine.failed` means that there was no answer, which is a defect of
   * postregler.
   */
  readonly code: string;
  /** A JSON Pointer into the request; "" for the whole request. */
  readonly path: string;
  /** The expected value. */
  readonly expected: string;
  private constructor();
}
