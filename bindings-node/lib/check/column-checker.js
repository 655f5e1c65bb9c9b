// @ts-check
import { openStream } from "../../../facade/engine.js";
import { IDENTITY_CODES } from "../../../facade/identity-codes.js";
import { STREAMS } from "../../../facade/operations.js";
import { sendRequest } from "../request.js";
import { CellBuffer } from "./cell-buffer.js";

/** Up to this code a number can be used. */
const MAX_ACCEPTED_CODE = 3;
const OK_MODULUS_11 = 2;
const MISSING = 16;
const CHECK_DIGITS = 36;

/** @typedef {{ row: number, column: number, code: string, message: string | undefined }} Failed a row that is not fine */

const INDEX = STREAMS.find(({ name }) => name === "identity.check_column")?.index ?? -1;

/** Checks the cells of one column and counts what becomes of them. */
export class ColumnChecker {
  /** Rows that failed and have not been listFailed yet. @type {Failed[]} */
  failed = [];
  rows = 0;
  fine = 0;
  /** By code. @type {Map<string, number>} */
  counts = new Map();

  #codeCounts = new Float64Array(128);
  #stream;
  #column;
  #optional;
  /** Whether rows that fail are listFailed, and not only counted. */
  #listFailed;
  #strict;
  #message;
  /** @type {CellBuffer} */
  buffer;

  /**
   * @param {import("../../../facade/engine.js").Engine} engine
   * @param {import("./targets.js").CheckTarget} target
   * @param {{
   *   column: number,
   *   encoding: import("./cell-buffer.js").Encoding,
   *   optional: boolean,
   *   listFailed: boolean,
   *   messages: boolean,
   *   full: () => void,
   * }} options `full` is called when cells have been checked
   */
  constructor(engine, { request }, { column, encoding, optional, listFailed, messages, full }) {
    this.#stream = openStream(engine, INDEX, request);
    this.#column = column;
    this.#optional = optional;
    this.#listFailed = listFailed;
    this.#strict = request.modulus11 === "error";
    this.#message = messages ? messageReader(engine, request) : () => undefined;
    this.buffer = new CellBuffer(encoding, (bytes, offsets, numbers) => {
      this.#check(bytes, offsets, numbers);
      full();
    });
  }

  /** How many of those that are fine were changed by a spreadsheet. */
  get repaired() {
    return /** @type {{ repaired: number }} */ (this.#stream.summary()).repaired;
  }

  /** How often each thing was found, the most frequent first. */
  found() {
    const all = new Map(this.counts);
    this.#codeCounts.forEach((rows, code) => rows > 0 && all.set(nameOf(code), rows));
    return [...all].map(([code, rows]) => ({ code, rows })).sort((one, other) => other.rows - one.rows);
  }

  /** A row that never came as far as a cell. @type {(row: number, code: string) => void} */
  refuse(row, code) {
    this.rows += 1;
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (this.#listFailed) this.failed.push({ row, column: this.#column, code, message: undefined });
  }

  /** @type {(bytes: Buffer, offsets: Int32Array, numbers: Float64Array) => void} */
  #check(bytes, offsets, numbers) {
    const codes = this.#stream.pushOffsets(bytes, offsets);
    for (let at = 0; at < codes.length; at += 1) {
      let code = /** @type {number} */ (codes[at]);
      // Its code says that it would be fine, were it not for what was asked.
      if (code === OK_MODULUS_11 && this.#strict) code = CHECK_DIGITS;
      this.#codeCounts[code] = (this.#codeCounts[code] ?? 0) + 1;
      if (code <= MAX_ACCEPTED_CODE || (code === MISSING && this.#optional)) {
        this.fine += 1;
        continue;
      }
      if (!this.#listFailed) continue;
      const name = nameOf(code);
      const message = this.#message(name, bytes, offsets[at] ?? 0, offsets[at + 1] ?? 0);
      this.failed.push({ row: numbers[at] ?? 0, column: this.#column, code: name, message });
    }
    this.rows += codes.length;
  }
}

/** @type {(code: number) => string} */
const nameOf = (code) => /** @type {Record<number, string>} */ (IDENTITY_CODES)[code] ?? String(code);

/**
 * What to do about a cell, in the core's words: they count digits and name kinds, and hold nothing of the cell.
 *
 * @param {import("../../../facade/engine.js").Engine} engine
 * @param {import("./targets.js").CheckTarget["request"]} request
 * @returns {(code: string, bytes: Buffer, from: number, to: number) => string | undefined}
 */
const messageReader = (engine, request) => {
  const { accept, modulus11, context } = request;
  return (code, bytes, from, to) => {
    const number = bytes.toString("utf8", from, to);
    /** @type {{ findings: import("../request.js").Finding[] }} */
    const { findings } = sendRequest(engine, "identity.check", { number, accept, modulus11, context });
    // A lost zero is the reason for a length that is wrong.
    const named = findings.find((finding) => finding.code.endsWith(`.${code}`));
    return (named ?? findings.find(({ severity }) => severity === "error"))?.message;
  };
};
