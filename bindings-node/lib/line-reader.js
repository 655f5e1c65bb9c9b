// @ts-check
import { MAX_REQUEST_BYTES } from "../../facade/engine.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from("\ufeff");
const BLANK = new Set([0x20, 0x09, CARRIAGE_RETURN]);

/** The bytes of a byte order mark and a carriage return beside the line. */
const MAX_EXTRA_BYTES = BYTE_ORDER_MARK.length + 1;

/** Splits a stream of bytes into lines, skips blank ones, and truncates lines that are too long. */
export class LineReader {
  /** The maximum length. Longer lines are truncated to one byte more, so that they are refused. */
  #maxBytes;
  /** The incomplete line at the end. @type {Buffer[]} */
  #parts = [];
  #length = 0;
  #first = true;

  constructor(maxBytes = MAX_REQUEST_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /**
   * Returns the lines that end in this chunk.
   *
   * @param {Buffer} chunk
   */
  push(chunk) {
    const lines = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.#keep(chunk.subarray(start, end));
      lines.push(...this.#take());
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** Returns the last line, if it has no line break. */
  end() {
    return this.#take();
  }

  /** @param {Buffer} bytes */
  #keep(bytes) {
    const part = bytes.subarray(0, this.#maxBytes + 1 + MAX_EXTRA_BYTES - this.#length);
    if (part.length === 0) return;
    this.#parts.push(part);
    this.#length += part.length;
  }

  #take() {
    const [part = Buffer.alloc(0), ...more] = this.#parts;
    let line = more.length === 0 ? part : Buffer.concat(this.#parts);
    if (this.#first && line.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) {
      line = line.subarray(BYTE_ORDER_MARK.length);
    }
    if (line.at(-1) === CARRIAGE_RETURN) line = line.subarray(0, -1);
    this.#parts = [];
    this.#length = 0;
    this.#first = false;
    return line.every((byte) => BLANK.has(byte)) ? [] : [line.subarray(0, this.#maxBytes + 1)];
  }
}
