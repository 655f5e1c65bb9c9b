import { asUtf8 } from "./encoding.ts";
import { FileProblem } from "../../file/file-problem.ts";

/** The position of the numbers in a file. */
export interface Layout {
  /** The byte between cells; undefined if each row is one cell. */
  readonly separator: number | undefined;
  /** The column of the numbers, counted from 0. */
  readonly column: number;
  /** Whether the first row is a header. */
  readonly heading: boolean;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;

/** A longer row is an error: an unclosed quotation mark, or a file of another format. */
const LONGEST_ROW = 1 << 20;
/** The core reports longer values as too long, so the rest can be dropped. */
const LONGEST_CELL = 1 << 10;
/** One byte of a legacy encoding takes up to three bytes in UTF-8. */
const GROWTH = 3;

/**
 * Extracts one column from a delimited file with quotation marks, in chunks of any size: bytes in, one cell per line
 * out. Its memory is limited to the current cell.
 */
export class ColumnReader {
  /** The number of cells in the first row. */
  firstWidth = 0;

  readonly #separator: number;
  readonly #column: number;
  readonly #heading: boolean;

  /** Complete lines up to `#lines`, then the incomplete cell up to `#end`. */
  #out = new Uint8Array();
  #lines = 0;
  #end = 0;

  #row = 1;
  #rowBytes = 0;
  #cell = 0;
  #atCellStart = true;
  #quoted = false;
  /** The previous byte was a quotation mark: either the closing one, or the first of an escaped pair. */
  #closed = false;
  #afterReturn = false;
  /** The cell contains bytes beyond ASCII. */
  #high = false;

  constructor({ separator, column, heading }: Layout) {
    this.#separator = separator ?? -1;
    this.#column = column;
    this.#heading = heading;
  }

  /** The cells that end in this chunk; the array is valid until the next call. */
  push(chunk: Uint8Array): Uint8Array {
    this.#makeRoom(chunk.length);
    for (const byte of chunk) this.#readByte(byte);
    return this.#out.subarray(0, this.#lines);
  }

  /** The last cell, if the file does not end with a line break. */
  end(): Uint8Array {
    this.#makeRoom(0);
    if (this.#quoted) throw new FileProblem("quote", this.#row);
    if (this.#rowBytes > 0) this.#endRow();
    return this.#out.subarray(0, this.#lines);
  }

  #makeRoom(incoming: number): void {
    const begun = this.#out.subarray(this.#lines, this.#end);
    const needed = GROWTH * (begun.length + incoming + 1);
    if (this.#out.length < needed) {
      const larger = new Uint8Array(needed);
      larger.set(begun);
      this.#out = larger;
    } else this.#out.copyWithin(0, this.#lines, this.#end);
    this.#lines = 0;
    this.#end = begun.length;
  }

  #readByte(byte: number): void {
    const afterReturn = this.#afterReturn;
    this.#afterReturn = byte === RETURN;
    if (byte === LINE_FEED && afterReturn && !this.#quoted) return;
    if (!this.#quoted && (byte === LINE_FEED || byte === RETURN)) return this.#endRow();
    this.#rowBytes += 1;
    if (this.#rowBytes > LONGEST_ROW) throw new FileProblem(this.#quoted ? "quote" : "row", this.#row);
    if (this.#quoted) return this.#readQuoted(byte);
    if (byte === this.#separator) {
      this.#cell += 1;
      this.#atCellStart = true;
      this.#closed = false;
      return;
    }
    if (byte === QUOTE && (this.#atCellStart || this.#closed)) {
      if (this.#closed) this.#append(QUOTE);
      this.#quoted = true;
    } else this.#append(byte);
    this.#atCellStart = false;
    this.#closed = false;
  }

  #readQuoted(byte: number): void {
    if (byte === QUOTE) {
      this.#quoted = false;
      this.#closed = true;
    } else this.#append(byte === LINE_FEED || byte === RETURN ? SPACE : byte);
  }

  #append(byte: number): void {
    if (this.#cell !== this.#column || this.#end - this.#lines >= LONGEST_CELL) return;
    this.#out[this.#end++] = byte;
    if (byte > 0x7f) this.#high = true;
  }

  #endRow(): void {
    if (this.#row === 1) this.firstWidth = this.#cell + 1;
    if (this.#row === 1 && this.#heading) this.#end = this.#lines;
    else this.#finishLine();
    this.#row += 1;
    this.#rowBytes = this.#cell = 0;
    this.#atCellStart = true;
    this.#closed = this.#high = false;
  }

  #finishLine(): void {
    if (this.#high) {
      const cell = asUtf8(this.#out.subarray(this.#lines, this.#end));
      this.#out.set(cell, this.#lines);
      this.#end = this.#lines + cell.length;
    }
    this.#out[this.#end++] = LINE_FEED;
    this.#lines = this.#end;
  }
}
