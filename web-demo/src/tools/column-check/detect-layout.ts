import { identity } from "@postregler/wasm";
import { KINDS } from "../../number-settings/number-kinds.ts";
import { ColumnReader, type Layout } from "./column-reader.ts";
import { textFrom } from "./encoding.ts";
import { bytesOf } from "../../file/file-bytes.ts";
import { FileProblem } from "../../file/file-problem.ts";

/** The layout detected from the beginning of a file. */
export interface DetectedLayout {
  readonly separator: number | undefined;
  /** The cells of the first row. */
  readonly firstRow: readonly string[];
  /** The column with the most valid numbers. */
  readonly column: number;
  /** Whether the first row appears to be a header. */
  readonly heading: boolean;
}

const BEGINNING = 1 << 16;
/** The limit of columns to examine; a longer list would be impractical for the user. */
const MOST_COLUMNS = 100;

/** All kinds count, because the accepted kinds are chosen later. */
const ANY_NUMBER = { accept: [...KINDS.helpers, ...KINDS.companies], context: { environment: "test" } } as const;

const SEPARATORS = [";", "\t", ","].map((sign) => sign.charCodeAt(0));

/** Reads only the beginning of the file. */
export async function detectLayout(file: File): Promise<DetectedLayout> {
  const bytes = await bytesOf(file, 0, BEGINNING);
  if (bytes.length === 0) throw new FileProblem("empty");
  // Text contains no zero byte; spreadsheets, images and archives do.
  if (bytes.includes(0)) throw new FileProblem("not-text");
  const whole = file.size <= BEGINNING;
  const separator = separatorOf(bytes, whole);
  const width = separator === undefined ? 1 : widthWith(separator, bytes, whole);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) =>
    columnOf({ separator, column, heading: false }, bytes, whole),
  );
  const column = likeliestColumn(columns);
  const firstRow = columns.map((cells) => textFrom(cells.subarray(0, cells.indexOf(0x0a))).trim());
  return { separator, firstRow, column, heading: isName(firstRow[column] ?? "") };
}

/** The separator that splits the first row into the most cells; undefined if there is only one cell. */
function separatorOf(bytes: Uint8Array, whole: boolean): number | undefined {
  const widths = SEPARATORS.map((separator) => widthWith(separator, bytes, whole));
  const most = Math.max(...widths);
  return most > 1 ? SEPARATORS[widths.indexOf(most)] : undefined;
}

function widthWith(separator: number, bytes: Uint8Array, whole: boolean): number {
  const cells = new ColumnReader({ separator, column: 0, heading: false });
  cells.push(bytes);
  if (whole && cells.firstWidth === 0) cells.end();
  return cells.firstWidth;
}

function columnOf(layout: Layout, bytes: Uint8Array, whole: boolean): Uint8Array {
  const cells = new ColumnReader(layout);
  const lines = cells.push(bytes).slice();
  if (!whole) return lines;
  const last = cells.end();
  const all = new Uint8Array(lines.length + last.length);
  all.set(lines);
  all.set(last, lines.length);
  return all;
}

/** The column with the most numbers that the core accepts. */
function likeliestColumn(columns: readonly Uint8Array[]): number {
  const usable = columns.map((cells) => {
    const column = identity.checkColumn(ANY_NUMBER);
    column.push(cells);
    column.end();
    return column.summary().usable;
  });
  return Math.max(0, usable.indexOf(Math.max(...usable)));
}

/** A header contains letters and, unlike some replacement numbers, fewer than four digits. */
const isName = (cell: string): boolean => /\p{L}/u.test(cell) && cell.replace(/\D/g, "").length < 4;
