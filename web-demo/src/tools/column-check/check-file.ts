import { identity, type IdentityCheckColumnRequest, type IdentityCheckColumnSummary } from "@postregler/wasm";
import { Cells, type Layout } from "./cells.ts";
import { bytesOf } from "./file-bytes.ts";
import { FileProblem } from "./file-problem.ts";

/** What came of a file. */
export interface Checked {
  readonly summary: IdentityCheckColumnSummary;
  /** One byte a row, in portions: the code of what was found. */
  readonly codes: readonly Uint8Array[];
  /** The number of the first row that was checked; a heading is row 1. */
  readonly firstRow: number;
  readonly milliseconds: number;
}

export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

/** As much as is checked in a few milliseconds: between two portions the page does everything else. */
const PORTION = 1 << 18;

/**
 * Checks one column of a file, portion by portion: of the file no more than that is in memory at a time. The answer
 * is missing if it was stopped.
 */
export async function checkFile(
  file: File,
  layout: Layout,
  request: IdentityCheckColumnRequest,
  { signal, progress }: { signal: AbortSignal; progress(state: Progress): void },
): Promise<Checked | undefined> {
  const began = performance.now();
  const cells = new Cells(layout);
  const column = identity.checkColumn(request);
  const codes: Uint8Array[] = [];
  let rows = 0;
  const check = (lines: Uint8Array) => {
    const found = column.push(lines);
    rows += found.length;
    if (found.length > 0) codes.push(found);
  };
  try {
    for (let from = 0; from < file.size; from += PORTION) {
      const bytes = await bytesOf(file, from, from + PORTION);
      if (signal.aborted) return undefined;
      check(cells.push(bytes));
      progress({ bytes: Math.min(from + PORTION, file.size), rows });
    }
    check(cells.end());
  } finally {
    // Also where it was stopped: the core keeps a column until it has ended.
    column.end();
  }
  if (rows === 0) throw new FileProblem("empty");
  const milliseconds = performance.now() - began;
  return { summary: column.summary(), codes, firstRow: layout.heading ? 2 : 1, milliseconds };
}
