/** One row of the table of operations. */
export interface Operation {
  /** As on the command line: `identity.check`. */
  readonly name: string;
  /** As in JavaScript: `["identity", "check"]`. */
  readonly method: readonly [area: string, method: string];
  /** What it answers, in one line. */
  readonly about: string;
}

/** All operations there are. */
export declare const OPERATIONS: readonly Operation[];

/**
 * An operation by name, with JSON text in and out. Never throws for what is in the text: an error is an answer too.
 *
 * @example call("identity.check", '{"number":"010180-0002"}')
 */
export declare function call(operation: string, text: string): string;

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
