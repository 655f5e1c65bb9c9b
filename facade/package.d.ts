/** One row of the table of operations. */
export interface Operation {
  /** As on the command line: `identity.check`. */
  readonly name: string;
  /** As in JavaScript: `["identity", "check"]`. */
  readonly method: readonly [area: string, method: string];
}

/** All operations there are. */
export declare const OPERATIONS: readonly Operation[];

/**
 * An operation by name, with JSON text in and out. Never throws for what is in the text: an error is an answer too.
 *
 * @example call("identity.check", '{"number":"010180-0002"}')
 */
export declare function call(operation: string, text: string): string;

/** All streams there are. */
export declare const STREAMS: readonly Operation[];

/**
 * An operation that is fed bytes in any portions. It takes constant memory, however many come, and gives it back at the
 * end. One that is dropped before keeps at most the beginning of a row, until the garbage collector finds it.
 */
export interface Stream<Summary> {
  /** Takes the next bytes; gives what comes out for the rows that end in them, one byte (or bit) a row. */
  readonly push: (bytes: Uint8Array | ArrayBuffer) => Uint8Array;
  /**
   * Takes whole rows laid out as in an Arrow column: their bytes one after the other, and where each row begins and the
   * last one ends. Gives what comes out for each.
   *
   * @example stream.pushOffsets(new TextEncoder().encode("0101800002070761-4285"), Int32Array.of(0, 10, 21))
   */
  readonly pushOffsets: (bytes: Uint8Array | ArrayBuffer, offsets: Int32Array | Uint32Array) => Uint8Array;
  /** Takes the end; gives what comes out for the last row. After that the stream takes no more, and only counts. */
  readonly end: () => Uint8Array;
  /** What has been counted so far, also while it runs. */
  readonly summary: () => Summary;
}
