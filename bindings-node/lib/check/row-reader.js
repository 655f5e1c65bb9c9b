// @ts-check
import { engineFor } from "../input.js";
import { parseChoice } from "../options.js";
import { CliError, USAGE_ERROR } from "../cli-error.js";
import { CsvRows } from "./csv-rows.js";
import { JsonRows } from "./json-rows.js";
import { detectLayout } from "./csv-layout.js";
import { ColumnChecker } from "./column-checker.js";

/**
 * The reader of an input file.
 *
 * @typedef {object} Rows
 * @property {import("./report.js").Checked[]} checked
 * @property {number} row the number of the last row
 * @property {number} blank
 * @property {(chunk: Buffer) => void} push
 * @property {() => void} end reads the last row if it has no line break
 */

const JSON_NAME = /\.(jsonl|ndjson)$/i;
const JSON_START = /^\s*\{/;
/** A heading with at least this many digits is taken for a number. */
const NUMBER_DIGITS = 6;

/**
 * Examines the first chunk of a file and creates the reader.
 *
 * @param {string} name the file name
 * @param {Buffer} start the first chunk, still to be pushed
 * @param {readonly import("./targets.js").CheckTarget[]} targets
 * @param {"auto" | "utf-8" | "latin1" | "utf-16"} encoding
 * @param {import("../options.js").Options} options
 * @param {(text: string) => void} notify
 * @returns {Rows}
 */
export const openRows = (name, start, targets, encoding, options, notify) => {
  const engine = engineFor(options.host);
  const format = parseChoice(options, "format", ["csv", "jsonl"]);
  const isJson = format
    ? format === "jsonl"
    : JSON_NAME.test(name) || JSON_START.test(start.toString("latin1", 0, 100));
  // UTF-16 has been converted to UTF-8.
  const cellEncoding = encoding === "utf-16" || isJson ? "utf-8" : encoding;
  const flush = () => checked.forEach(({ checker }) => checker.buffer.flush());
  /** @type {import("./report.js").Checked[]} */
  const checked = targets.map((target, index) => {
    const messages = options.texts.locale !== undefined;
    const optional = options.flags.has("optional");
    const listFailed = !options.flags.has("summary");
    const checker = new ColumnChecker(engine, target, {
      column: index,
      encoding: cellEncoding,
      optional,
      listFailed,
      messages,
      full: flush,
    });
    return { column: target.column ?? "1", rule: target.rule, checker };
  });

  /** @type {CsvRows | JsonRows} */
  let reader;
  /** The number of bytes before the first row to be checked. */
  let skip = 0;
  if (isJson) {
    reader = new JsonRows(
      checked.map(({ checker }, at) => {
        const member = targets[at]?.column;
        if (member === undefined)
          throw new CliError("missing --column: the name of a member, such as number", USAGE_ERROR);
        return { name: member, buffer: checker.buffer, refuse: (row, code) => checker.refuse(row, code) };
      }),
    );
  } else {
    const headings = targets.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const detected = detectLayout(start, {
      delimiter: parseDelimiter(options),
      encoding: cellEncoding,
      targets: headings,
    });
    const { columns, heading } = locateColumns(targets, detected.first, options.flags.has("no-header"), notify);
    skip = heading ? detected.end : detected.skip;
    const columnReaders = columns.map((at, index) => {
      const checker = /** @type {ColumnChecker} */ (checked[index]?.checker);
      return {
        at,
        buffer: checker.buffer,
        refuse: (/** @type {number} */ row, /** @type {string} */ code) => checker.refuse(row, code),
      };
    });
    reader = new CsvRows(detected.layout, columnReaders, heading ? 1 : 0);
  }
  return {
    checked,
    get row() {
      return reader.row;
    },
    get blank() {
      return reader.blank;
    },
    push(chunk) {
      reader.push(skip === 0 ? chunk : chunk.subarray(skip));
      skip = 0;
      // Failed rows are reported in row order before more is read.
      flush();
    },
    end() {
      reader.end();
      flush();
    },
  };
};

/** @param {import("../options.js").Options} options */
const parseDelimiter = ({ texts: { delimiter } }) => {
  if (delimiter === undefined) return undefined;
  const character = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (!/^[\x09\x20-\x7e]$/.test(character) || character === '"')
    throw new CliError("--delimiter must be one character, or tab", USAGE_ERROR);
  return character;
};

/**
 * Finds the columns, and whether the first row is a heading.
 *
 * @type {(
 *   targets: readonly import("./targets.js").CheckTarget[],
 *   first: readonly string[],
 *   noHeader: boolean,
 *   notify: (text: string) => void,
 * ) => { columns: number[], heading: boolean }}
 */
const locateColumns = (targets, first, noHeader, notify) => {
  let named = false;
  const columns = targets.map(({ column }) => {
    if (column === undefined) {
      if (first.length > 1) throw new CliError(`missing --column: the file has ${first.length} columns`, USAGE_ERROR);
      return 0;
    }
    const at = noHeader ? -1 : first.indexOf(column);
    if (at >= 0 && first.includes(column, at + 1)) {
      throw new CliError("several columns have that heading; use the column number, 1 for the first", USAGE_ERROR);
    }
    named ||= at >= 0;
    if (at >= 0) return at;
    const number = /^[1-9][0-9]{0,3}$/.test(column) ? Number(column) : 0;
    if (number >= 1 && (number <= first.length || first.length === 0)) return number - 1;
    const what = number > 0 || noHeader ? "column with that number" : "column with that heading";
    throw new CliError(`no ${what}: the first row has ${first.length} columns`, USAGE_ERROR);
  });
  if (noHeader || named) return { columns, heading: !noHeader };
  // With column numbers only, the first row may or may not be a heading.
  const data = columns.some((at) => (first[at] ?? "").replaceAll(/\D/g, "").length >= NUMBER_DIGITS);
  if (data) notify("the first row contains a number instead of a heading and is checked too");
  return { columns, heading: !data && first.length > 0 };
};
