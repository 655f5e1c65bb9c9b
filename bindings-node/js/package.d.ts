/** What runs the core: native code where there is a file for this machine, otherwise WebAssembly. Both answer the same. */
export declare const host: "native" | "wasm";

/** Whatever gives bytes: in memory, a file that is open, a Node or web stream without an encoding, or anything iterable. */
export type ByteSource =
  | ArrayBufferLike
  | ArrayBufferView
  | Iterable<Uint8Array | ArrayBuffer>
  | AsyncIterable<Uint8Array | ArrayBuffer>
  | { readonly size: number; stream(): { getReader(): unknown } }
  | { getReader(): unknown };

/** How a whole source goes through. */
export interface SourceOptions {
  /**
   * What comes out, portion by portion: one byte (or bit) a row, in the order of the rows. Where it is given, nothing is kept
   * and the result has no `codes`.
   */
  readonly onCodes?: (codes: Uint8Array) => void;
  /** How many bytes have gone through; `total` where the source says how many there are. */
  readonly onProgress?: (done: { readonly bytes: number; readonly total?: number }) => void;
  /** Stops it: the promise fails with the signal's reason, and the source is let go. */
  readonly signal?: {
    readonly reason: unknown;
    throwIfAborted(): void;
    addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
  /** `own`: on a thread of its own; `same`: on this one. `auto`, which is meant otherwise: its own from a megabyte on. */
  readonly thread?: "auto" | "same" | "own";
}

/** What comes of a whole source. */
export interface SourceResult<Summary> {
  /** What came out for all rows. */
  readonly codes: Uint8Array;
  /** The counts. */
  readonly summary: Summary;
}

/**
 * `identity.checkColumn` with all its bytes from one source, on a thread of its own when there are many.
 * Fails with a `RequestError` where the request is none, and with what the source or a callback threw.
 *
 * @example await checkColumn({ accept: ["cpr"] }, createReadStream("numbers.txt"))
 */
export declare function checkColumn(
  request: IdentityCheckColumnRequest,
  source: ByteSource,
  options: SourceOptions & { readonly onCodes: (codes: Uint8Array) => void },
): Promise<Omit<SourceResult<IdentityCheckColumnSummary>, "codes">>;
export declare function checkColumn(
  request: IdentityCheckColumnRequest,
  source: ByteSource,
  options?: SourceOptions,
): Promise<SourceResult<IdentityCheckColumnSummary>>;

/**
 * `dispatch.preflight` with all its rows from one source, as `checkColumn` does.
 *
 * @example await preflight({ message: { category: "enkeltvedtak" } }, createReadStream("recipients.jsonl"))
 */
export declare function preflight(
  request: DispatchPreflightRequest,
  source: ByteSource,
  options: SourceOptions & { readonly onCodes: (codes: Uint8Array) => void },
): Promise<Omit<SourceResult<DispatchPreflightSummary>, "codes">>;
export declare function preflight(
  request: DispatchPreflightRequest,
  source: ByteSource,
  options?: SourceOptions,
): Promise<SourceResult<DispatchPreflightSummary>>;
