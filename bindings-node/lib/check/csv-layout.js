// @ts-check
import Papa from "papaparse";
import { textOf } from "./cell-buffer.js";

/** The delimiters in the order in which they are tried: Danish and Norwegian spreadsheets write semicolons. */
const DELIMITERS = [";", ",", "\t"];

/** The number of rows examined to detect the delimiter. */
const SAMPLE_SIZE = 10;

/** The first line in which Excel names the delimiter; it is not a row. */
const SEPARATOR_LINE = /^"?sep=([^\r\n"])"?\r?\n/i;

/**
 * @typedef {object} DetectedLayout
 * @property {import("./csv-rows.js").Layout} layout
 * @property {string[]} first the cells of the first row
 * @property {number} skip the number of bytes before the first row
 * @property {number} end the offset of the end of the first row
 */

/**
 * Detects the layout of a CSV file.
 *
 * @param {Buffer} start the first bytes of the file, without a byte order mark
 * @param {{ delimiter: string | undefined, encoding: import("./cell-buffer.js").Encoding, targets: readonly string[] }} known
 *   `targets` are the requested headings: the delimiter that yields all of them is chosen
 * @returns {DetectedLayout}
 */
export const detectLayout = (start, { delimiter, encoding, targets }) => {
  const text = start.toString("latin1");
  const line = SEPARATOR_LINE.exec(text);
  const skip = line?.[0].length ?? 0;
  const rest = text.slice(skip);
  const newline = rest.includes("\n") || !rest.includes("\r") ? "\n" : "\r";
  /** @param {string} candidate */
  const firstRowBy = (candidate) => {
    const { data, meta } = new Papa.Parser({ delimiter: candidate, newline, preview: 1, fastMode: false }).parse(
      rest,
      0,
      false,
    );
    const cells = /** @type {string[]} */ (data[0] ?? []);
    return {
      layout: { delimiter: candidate, newline: /** @type {"\n" | "\r"} */ (newline) },
      first: cells.map((cell) => textOf(Buffer.from(cell, "latin1"), encoding).trim()),
      skip,
      end: skip + meta.cursor,
    };
  };
  const explicit = delimiter ?? line?.[1];
  if (explicit !== undefined) return firstRowBy(explicit);
  const candidates = DELIMITERS.map(firstRowBy);
  const matching = candidates.find(({ first }) => targets.length > 0 && targets.every((name) => first.includes(name)));
  return matching ?? firstRowBy(guessDelimiter(rest, newline));
};

/**
 * Returns the delimiter by which most rows have as many cells as the first one, if that has several.
 *
 * @type {(text: string, newline: "\n" | "\r") => string}
 */
const guessDelimiter = (text, newline) => {
  let best = { candidate: ",", rows: 0 };
  for (const candidate of DELIMITERS) {
    const { data } = new Papa.Parser({ delimiter: candidate, newline, preview: SAMPLE_SIZE, fastMode: false }).parse(
      text,
      0,
      false,
    );
    const width = data[0]?.length ?? 0;
    const rows = width > 1 ? data.filter(({ length }) => length === width).length : 0;
    if (rows > best.rows) best = { candidate, rows };
  }
  return best.candidate;
};
