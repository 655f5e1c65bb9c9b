import { identity, type IdentityCheckColumnRequest, type IdentityCheckColumnSummary } from "@postregler/wasm";
import { streamFile, type TaskMonitor } from "../../file/stream-file.ts";
import { ColumnReader, type Layout } from "./column-reader.ts";

/** The result of a file. */
export interface ColumnRun {
  readonly summary: IdentityCheckColumnSummary;
  /** One code per row, in chunks. */
  readonly codes: readonly Uint8Array[];
  /** The number of the first checked row; a header is row 1. */
  readonly firstRow: number;
  readonly milliseconds: number;
}

/** Checks one column of a file; undefined after an early stop. */
export async function checkFile(
  file: File,
  layout: Layout,
  request: IdentityCheckColumnRequest,
  watch: TaskMonitor,
): Promise<ColumnRun | undefined> {
  const began = performance.now();
  const cells = new ColumnReader(layout);
  const column = identity.checkColumn(request);
  const feed = {
    push: (bytes: Uint8Array) => column.push(cells.push(bytes)),
    end: () => column.push(cells.end()),
    close: () => void column.end(),
  };
  const codes = await streamFile(file, feed, watch);
  if (codes === undefined) return undefined;
  const milliseconds = performance.now() - began;
  return { summary: column.summary(), codes, firstRow: layout.heading ? 2 : 1, milliseconds };
}
