/**
 * The engine that runs the core: native code if there is a module for this machine, otherwise WebAssembly. Both give
 * the same answers.
 */
export declare const host: "native" | "wasm";

/** A source of bytes: memory, an open file, a Node or web stream without an encoding, or an iterable of chunks. */
export type ByteSource =
  | ArrayBufferLike
  | ArrayBufferView
  | Iterable<Uint8Array | ArrayBuffer>
  | AsyncIterable<Uint8Array | ArrayBuffer>
  | { readonly size: number; stream(): { getReader(): unknown } }
  | { getReader(): unknown };

/** Options for reading a whole source. */
export interface SourceOptions {
  /**
   * Called with the output of each chunk: one byte (or bit) per row, in row order. If it is given, nothing is kept and
   * the result has no `codes`.
   */
  readonly onCodes?: (codes: Uint8Array) => void;
  /** Called with the number of bytes processed, and `total` if the size of the source is known. */
  readonly onProgress?: (done: { readonly bytes: number; readonly total?: number }) => void;
  /** Aborts the run: the promise rejects with the reason of the signal, and the source is released. */
  readonly signal?: {
    readonly reason: unknown;
    throwIfAborted(): void;
    addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
  /**
   * `own` runs on a worker thread, `same` on the calling thread. `auto`, the default, uses a worker thread from one
   * megabyte on.
   */
  readonly thread?: "auto" | "same" | "own";
}

/** The result for a whole source. */
export interface SourceResult<Summary> {
  /** The output for all rows. */
  readonly codes: Uint8Array;
  /** The counts. */
  readonly summary: Summary;
}

/**
 * Runs `identity.checkColumn` on a whole source, on a worker thread if it is large. Rejects with a `RequestError` for
 * an invalid request, and with the errors of the source and of callbacks.
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
 * Runs `dispatch.preflight` on a whole source, like `checkColumn`.
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
