/** A row of the table of operations. */
export interface Operation {
  /** The name on the command line: `identity.check`. */
  readonly name: string;
  /** The name in JavaScript: `["identity", "check"]`. */
  readonly method: readonly [area: string, method: string];
}

/** All operations of this package. */
export declare const OPERATIONS: readonly Operation[];

/**
 * Calls an operation by name, with JSON text in and out. It never throws for an invalid request: the error is returned
 * as the answer.
 *
 * @example call("identity.check", '{"number":"010180-0002"}')
 */
export declare function call(operation: string, text: string): string;

/** All streams of this package. */
export declare const STREAMS: readonly Operation[];

/**
 * An operation that takes bytes in chunks of any size. It uses constant memory and releases it at the end. A stream
 * that is dropped without `end` keeps at most the start of one row until it is garbage-collected.
 */
export interface Stream<Summary> {
  /** Takes the next bytes. Returns the output for the rows that end in them: one byte (or bit) per row. */
  readonly push: (bytes: Uint8Array | ArrayBuffer) => Uint8Array;
  /**
   * Takes whole rows in the layout of an Arrow column: the concatenated bytes, and the offsets of each row and of the
   * end. Returns the output for each row.
   *
   * @example stream.pushOffsets(new TextEncoder().encode("0101800002070761-4285"), Int32Array.of(0, 10, 21))
   */
  readonly pushOffsets: (bytes: Uint8Array | ArrayBuffer, offsets: Int32Array | Uint32Array) => Uint8Array;
  /** Ends the stream and returns the output for the last row. Afterwards only `summary` may be called. */
  readonly end: () => Uint8Array;
  /** The counts so far; may be called at any time. */
  readonly summary: () => Summary;
}
