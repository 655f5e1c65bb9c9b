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

/** All streams there are. */
export declare const STREAMS: readonly Operation[];

/**
 * An operation that is fed bytes in any portions. It takes constant memory, and gives its memory back at the end.
 */
export interface Stream<Summary> {
  /** Takes the next bytes; gives what comes out for the rows that end in them, one byte (or bit) a row. */
  readonly push: (bytes: Uint8Array) => Uint8Array;
  /** Takes the end; gives what comes out for the last row. After that the stream takes no more. */
  readonly end: () => Uint8Array;
  /** What has been counted so far, also while it runs. */
  readonly summary: () => Summary;
}
