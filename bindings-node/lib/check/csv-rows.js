// @ts-check
import Papa from "papaparse";
import { IO_FAILED, CliError } from "../cli-error.js";

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EMPTY = Buffer.alloc(0);

/** The longest row: an unclosed quote must not load the whole file into memory. */
export const MAX_ROW_BYTES = 1 << 20;

/**
 * @typedef {object} Layout the layout of a CSV file
 * @property {string} delimiter one ASCII character
 * @property {"\n" | "\r"} newline
 *
 * @typedef {object} Column
 * @property {number} at the column index, from 0
 * @property {import("./cell-buffer.js").CellBuffer} buffer collects the cells
 * @property {(row: number, code: string) => void} refuse called for rows in which the cell could not be determined
 */

/**
 * Reads the rows of a CSV file chunk by chunk and extracts some columns.
 *
 * A chunk without quotes is split here byte by byte. A chunk with a quote is parsed by papaparse up to the last row
 * that ends in it. It receives a binary string with one character per byte, so that offsets match and each cell is
 * decoded separately.
 */
export class CsvRows {
  /** The number of the last row. */
  row = 0;
  /** The number of blank rows. */
  blank = 0;

  /** @type {Buffer} */
  #rest = EMPTY;
  #columns;
  #last;
  #delimiter;
  #newline;
  #parser;
  /** The start and end of each cell up to the last extracted column. */
  #from;
  #to;

  /**
   * @param {Layout} layout
   * @param {readonly Column[]} columns
   * @param {number} row the number of rows already read
   */
  constructor(layout, columns, row) {
    this.row = row;
    this.#columns = columns;
    this.#last = Math.max(...columns.map(({ at }) => at));
    this.#delimiter = layout.delimiter.charCodeAt(0);
    this.#newline = layout.newline.charCodeAt(0);
    this.#parser = new Papa.Parser({ ...layout, fastMode: false });
    this.#from = new Int32Array(this.#last + 1);
    this.#to = new Int32Array(this.#last + 1);
  }

  /** @param {Buffer} chunk */
  push(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = bytes.includes(QUOTE) ? this.#parseQuoted(bytes) : this.#splitUnquoted(bytes);
    // A copy, so that a partial row does not retain the whole chunk.
    this.#rest = end === bytes.length ? EMPTY : Buffer.from(bytes.subarray(end));
    if (this.#rest.length > MAX_ROW_BYTES) {
      throw new CliError(`row ${this.row + 1} is longer than a megabyte; possibly an unclosed quote`, IO_FAILED);
    }
  }

  end() {
    const rest = this.#rest;
    this.#rest = EMPTY;
    if (rest.length === 0) return;
    const last = Buffer.concat([rest, Buffer.of(this.#newline)]);
    const end = rest.includes(QUOTE) ? this.#parseQuoted(last) : this.#splitUnquoted(last);
    if (end < last.length) throw new CliError(`row ${this.row + 1} has an unclosed quote`, IO_FAILED);
  }

  /** Splits all complete rows; returns the end of the last one. @param {Buffer} bytes */
  #splitUnquoted(bytes) {
    const delimiter = this.#delimiter;
    const newline = this.#newline;
    const last = this.#last;
    const from = this.#from;
    const to = this.#to;
    const end = bytes.lastIndexOf(newline) + 1;
    let at = 0;
    while (at < end) {
      let cell = 0;
      const start = at;
      from[0] = at;
      let byte = /** @type {number} */ (bytes[at]);
      for (; byte !== newline; byte = /** @type {number} */ (bytes[++at])) {
        if (byte !== delimiter) continue;
        to[cell] = at;
        if (cell === last) break;
        cell += 1;
        from[cell] = at + 1;
      }
      if (byte === newline) {
        to[cell] = at > start && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at;
      } else {
        // Skips the remaining columns.
        while (bytes[at] !== newline) at += 1;
      }
      this.#addRow(bytes, cell, start, at);
      at += 1;
    }
    return end;
  }

  /** @type {(bytes: Buffer, cells: number, start: number, end: number) => void} */
  #addRow(bytes, cells, start, end) {
    this.row += 1;
    if (cells === 0 && isBlank(bytes, start, end)) {
      this.blank += 1;
      return;
    }
    for (const { at, buffer } of this.#columns) {
      // A row that is too short has an empty cell.
      if (at > cells) buffer.add(this.row, bytes, 0, 0);
      else buffer.add(this.row, bytes, /** @type {number} */ (this.#from[at]), /** @type {number} */ (this.#to[at]));
    }
  }

  /** Parses rows with quotes. @param {Buffer} bytes */
  #parseQuoted(bytes) {
    const { data, meta, errors } = this.#parser.parse(bytes.toString("latin1"), 0, true);
    // The last row of a chunk is left out and read again with the next chunk.
    const ambiguous = new Set(errors.map(({ row }) => row));
    for (const [index, cells] of data.entries()) {
      this.row += 1;
      if (ambiguous.has(index)) {
        // There is text after a closing quote, so the end of the cell and of the row is ambiguous.
        for (const { refuse } of this.#columns) refuse(this.row, "quotes");
        continue;
      }
      if (cells.length === 1 && cells[0]?.trim() === "") {
        this.blank += 1;
        continue;
      }
      for (const { at, buffer } of this.#columns) {
        let cell = cells[at] ?? "";
        if (at === cells.length - 1 && cell.endsWith("\r")) cell = cell.slice(0, -1);
        buffer.addBinary(this.row, cell);
      }
    }
    return meta.cursor;
  }
}

/** @type {(bytes: Uint8Array, start: number, end: number) => boolean} */
const isBlank = (bytes, start, end) => {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) return false;
  }
  return true;
};
