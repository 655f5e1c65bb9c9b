// @ts-check
import { openStream } from "../../../facade/engine.js";
import { IDENTITY_CODES } from "../../../facade/identity-codes.js";
import { STREAMS } from "../../../facade/operations.js";
import { sendRequest } from "../request.js";
import { CellBuffer } from "./cell-buffer.js";

/** The highest code of an accepted number. */
const MAX_ACCEPTED_CODE = 3;
const OK_MODULUS_11 = 2;
const MISSING = 16;
const CHECK_DIGITS = 36;

/** @typedef {{ row: number, column: number, code: string, message: string | undefined }} Failed a row that was not accepted */

const INDEX = STREAMS.find(({ name }) => name === "identity.check_column")?.index ?? -1;

/** Checks the cells of one column and counts the results. */
export class ColumnChecker {
  /** Failed rows that have not been printed yet. @type {Failed[]} */
  failed = [];
  rows = 0;
  accepted = 0;
  /** Rows by code. @type {Map<string, number>} */
  counts = new Map();

  #codeCounts = new Float64Array(128);
  #stream;
  #column;
  #optional;
  /** Whether failed rows are listed or only counted. */
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

  /** The number of accepted rows that a spreadsheet had changed. */
  get repaired() {
    return /** @type {{ repaired: number }} */ (this.#stream.summary()).repaired;
  }

  /** The counts by code, the most frequent first. */
  sortedCounts() {
    const all = new Map(this.counts);
    this.#codeCounts.forEach((rows, code) => rows > 0 && all.set(nameOf(code), rows));
    return [...all].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows);
  }

  /** Counts a row in which the cell could not be read. @type {(row: number, code: string) => void} */
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
      // The code means accepted with a hint; strict mode refuses it.
      if (code === OK_MODULUS_11 && this.#strict) code = CHECK_DIGITS;
      this.#codeCounts[code] = (this.#codeCounts[code] ?? 0) + 1;
      if (code <= MAX_ACCEPTED_CODE || (code === MISSING && this.#optional)) {
        this.accepted += 1;
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
 * Reads the message for a cell from the core. Messages contain counts and kinds, but nothing from the cell.
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
    // A lost leading zero is reported by the core as a wrong length.
    const named = findings.find((finding) => finding.code.endsWith(`.${code}`));
    return (named ?? findings.find(({ severity }) => severity === "error"))?.message;
  };
};
