import { bytesOf } from "./file-bytes.ts";
import { FileProblem } from "./file-problem.ts";

export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

/** What a file is put through: bytes in, one byte a row out. */
export interface RowStream {
  push(bytes: Uint8Array): Uint8Array;
  /** Flushes the last row of the file. */
  end(): Uint8Array;
  /** Releases the stream, also after an early stop: the core keeps a stream until it has ended. */
  close(): void;
}

/** Who watches a file go through, and may stop it. */
export interface TaskMonitor {
  readonly signal: AbortSignal;
  progress(state: Progress): void;
}

/** As much as is gone through in a few milliseconds: between two portions the page does everything else. */
const PORTION = 1 << 18;

/**
 * Puts a file through, portion by portion: of the file no more than that is in memory at a time. Gives the codes of the
 * rows, in portions; nothing if it was stopped.
 */
export async function streamFile(
  file: File,
  stream: RowStream,
  { signal, progress }: TaskMonitor,
): Promise<readonly Uint8Array[] | undefined> {
  const codes: Uint8Array[] = [];
  let rows = 0;
  const collect = (found: Uint8Array) => {
    rows += found.length;
    if (found.length > 0) codes.push(found);
  };
  try {
    for (let from = 0; from < file.size; from += PORTION) {
      const bytes = await bytesOf(file, from, from + PORTION);
      if (signal.aborted) return undefined;
      collect(stream.push(bytes));
      progress({ bytes: Math.min(from + PORTION, file.size), rows });
    }
    collect(stream.end());
  } finally {
    stream.close();
  }
  if (rows === 0) throw new FileProblem("empty");
  return codes;
}
