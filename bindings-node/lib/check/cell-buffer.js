// @ts-check
import { isUtf8 } from "node:buffer";

/** Cells are handed to the core when so many bytes or rows have come together. */
const FLUSH_BYTES = 1 << 16;
const FLUSH_ROWS = 1 << 13;

/** Of a longer cell this much is kept: far more than any number has, so that the core says that it is too long. */
const MAX_CELL_BYTES = 512;

/** Up to here letters are the same in every encoding that is read. */
const MAX_ASCII = 0x7f;

/** @typedef {"auto" | "utf-8" | "latin1"} Encoding of cells; `auto` is UTF-8, and Latin-1 in a cell that is no UTF-8 */

/**
 * The cells of one column, collected one behind the other with their offsets as in an Arrow column: the core takes them
 * so at once, whatever is in them, and nothing is made for a single row.
 */
export class CellBuffer {
  #bytes = Buffer.alloc(FLUSH_BYTES + 2 * MAX_CELL_BYTES);
  #offsets = new Int32Array(FLUSH_ROWS + 1);
  /** The rows' numbers: more than fit into 32 bits, perhaps. */
  #numbers = new Float64Array(FLUSH_ROWS);
  #length = 0;
  #rows = 0;
  #encoding;
  #check;

  /**
   * @param {Encoding} encoding
   * @param {(bytes: Buffer, offsets: Int32Array, numbers: Float64Array) => void} check takes what has come together
   */
  constructor(encoding, check) {
    this.#encoding = encoding;
    this.#check = check;
  }

  /**
   * Takes the cell of a row.
   *
   * @param {number} number the row's
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
   * The same with a text, each letter of which stands for a byte.
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

  /** Hands over what has come together. */
  flush() {
    if (this.#rows === 0) return;
    const rows = this.#rows;
    const length = this.#length;
    // First: whoever checks may flush all columns, this one too.
    this.#rows = 0;
    this.#length = 0;
    this.#check(this.#bytes.subarray(0, length), this.#offsets.subarray(0, rows + 1), this.#numbers.subarray(0, rows));
  }

  /** Puts a cell with letters beyond ASCII into UTF-8; gives where it ends. @type {(start: number, end: number) => number} */
  #decoded(start, end) {
    const cell = this.#bytes.subarray(start, end);
    if (this.#encoding === "utf-8" || (this.#encoding === "auto" && isUtf8(cell))) return end;
    // Letters become two bytes, or three: there is room, since a cell is cut off before it is too long for that.
    const text = fromLatin1(cell);
    return start + this.#bytes.write(text, start, MAX_CELL_BYTES * 2 - 2, "utf8");
  }
}

const WINDOWS_1252 = new TextDecoder("windows-1252");

/** What is called Latin-1 is Windows-1252 in practice. @param {Uint8Array} bytes */
export const fromLatin1 = (bytes) => WINDOWS_1252.decode(bytes);

/** The bytes of a heading as text. @param {Uint8Array} bytes @param {Encoding} encoding */
export const textOf = (bytes, encoding) =>
  encoding === "latin1" || (encoding === "auto" && !isUtf8(bytes))
    ? fromLatin1(bytes)
    : Buffer.from(bytes).toString("utf8");
