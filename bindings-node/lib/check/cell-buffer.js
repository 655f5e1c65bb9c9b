// @ts-check
import { isUtf8 } from "node:buffer";

/** The buffer is flushed at this number of bytes or rows. */
const FLUSH_BYTES = 1 << 16;
const FLUSH_ROWS = 1 << 13;

/** Longer cells are truncated to this length, which the core still reports as too long. */
const MAX_CELL_BYTES = 512;

/** Characters up to here are the same in every supported encoding. */
const MAX_ASCII = 0x7f;

/** @typedef {"auto" | "utf-8" | "latin1"} Encoding of cells; `auto` is UTF-8, and Latin-1 in a cell that is no UTF-8 */

/**
 * Collects the cells of one column with offsets, in the layout of an Arrow column. The core takes them in one call, and
 * no object is created per row.
 */
export class CellBuffer {
  #bytes = Buffer.alloc(FLUSH_BYTES + 2 * MAX_CELL_BYTES);
  #offsets = new Int32Array(FLUSH_ROWS + 1);
  /** Row numbers as floats, because they may exceed 32 bits. */
  #numbers = new Float64Array(FLUSH_ROWS);
  #length = 0;
  #rows = 0;
  #encoding;
  #check;

  /**
   * @param {Encoding} encoding
   * @param {(bytes: Buffer, offsets: Int32Array, numbers: Float64Array) => void} check called with the collected cells
   */
  constructor(encoding, check) {
    this.#encoding = encoding;
    this.#check = check;
  }

  /**
   * Adds the cell of a row.
   *
   * @param {number} number the row number
   * @param {Uint8Array} source
   * @param {number} from
   * @param {number} to
   */
  add(number, source, from, to) {
    const target = this.#bytes;
    const end = to - from > MAX_CELL_BYTES ? from + MAX_CELL_BYTES : to;
    let at = this.#length;
    let high = 0;
    for (let index = from; index < end; index += 1) {
      const byte = /** @type {number} */ (source[index]);
      high |= byte;
      target[at++] = byte;
    }
    this.#added(number, at, high);
  }

  /**
   * Adds a cell from a binary string: one character per byte.
   *
   * @param {number} number
   * @param {string} text
   */
  addBinary(number, text) {
    const target = this.#bytes;
    const end = Math.min(text.length, MAX_CELL_BYTES);
    let at = this.#length;
    let high = 0;
    for (let index = 0; index < end; index += 1) {
      const byte = text.charCodeAt(index);
      high |= byte;
      target[at++] = byte;
    }
    this.#added(number, at, high);
  }

  /** @type {(number: number, end: number, high: number) => void} */
  #added(number, end, high) {
    this.#length = high > MAX_ASCII ? this.#decoded(this.#length, end) : end;
    this.#numbers[this.#rows++] = number;
    this.#offsets[this.#rows] = this.#length;
    if (this.#rows === FLUSH_ROWS || this.#length >= FLUSH_BYTES) this.flush();
  }

  /** Passes the collected cells to the core. */
  flush() {
    if (this.#rows === 0) return;
    const rows = this.#rows;
    const length = this.#length;
    // Reset first, because the callback may flush all columns, including this one.
    this.#rows = 0;
    this.#length = 0;
    this.#check(this.#bytes.subarray(0, length), this.#offsets.subarray(0, rows + 1), this.#numbers.subarray(0, rows));
  }

  /**
   * Converts a cell with non-ASCII characters to UTF-8; returns its end.
   *
   * @type {(start: number, end: number) => number}
   */
  #decoded(start, end) {
    const cell = this.#bytes.subarray(start, end);
    if (this.#encoding === "utf-8" || (this.#encoding === "auto" && isUtf8(cell))) return end;
    // Characters grow to two or three bytes. The buffer has room, because cells are truncated.
    const text = fromLatin1(cell);
    return start + this.#bytes.write(text, start, MAX_CELL_BYTES * 2 - 2, "utf8");
  }
}

const WINDOWS_1252 = new TextDecoder("windows-1252");

/** Files labelled Latin-1 are Windows-1252 in practice. @param {Uint8Array} bytes */
export const fromLatin1 = (bytes) => WINDOWS_1252.decode(bytes);

/** Decodes a heading. @param {Uint8Array} bytes @param {Encoding} encoding */
export const textOf = (bytes, encoding) =>
  encoding === "latin1" || (encoding === "auto" && !isUtf8(bytes))
    ? fromLatin1(bytes)
    : Buffer.from(bytes).toString("utf8");
