// @ts-check
import { engineFor } from "../input.js";
import { parseChoice } from "../options.js";
import { CliError, USAGE_ERROR } from "../cli-error.js";
import { CsvRows } from "./csv-rows.js";
import { JsonRows } from "./json-rows.js";
import { detectLayout } from "./csv-layout.js";
import { ColumnChecker } from "./column-checker.js";

/**
 * A file that is being read.
 *
 * @typedef {object} Rows
 * @property {import("./report.js").Checked[]} checked
 * @property {number} row the number of the last row
 * @property {number} blank
 * @property {(chunk: Buffer) => void} push
 * @property {() => void} end takes the last row, if it did not end
 */

const JSON_NAME = /\.(jsonl|ndjson)$/i;
const JSON_START = /^\s*\{/;
/** So many digits in a heading make it a number. */
const NUMBER_DIGITS = 6;

/**
 * Looks at the first portion of a file and gets ready to read it.
 *
 * @param {string} name the file
 * @param {Buffer} start its first portion, which is still to be pushed
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
  // UTF-16 has become UTF-8 on the way here.
  const cellEncoding = encoding === "utf-16" || isJson ? "utf-8" : encoding;
  const flush = () => checked.forEach(({ checker }) => checker.buffer.flush());
  /** @type {import("./report.js").Checked[]} */
  const checked = targets.map((each, place) => {
    const messages = options.texts.locale !== undefined;
    const optional = options.flags.has("optional");
    const listFailed = !options.flags.has("summary");
    const checker = new ColumnChecker(engine, each, {
      column: place,
      encoding: cellEncoding,
      optional,
      listFailed,
      messages,
      full: flush,
    });
    return { column: each.column ?? "1", rule: each.rule, checker };
  });

  /** @type {CsvRows | JsonRows} */
  let reader;
  /** How many bytes of the first portion are no rows to be checked. */
  let skip = 0;
  if (isJson) {
    reader = new JsonRows(
      checked.map(({ checker }, at) => {
        const member = targets[at]?.column;
        if (member === undefined) throw new CliError("which member? --column number, for one", USAGE_ERROR);
        return { name: member, buffer: checker.buffer, refuse: (row, code) => checker.refuse(row, code) };
      }),
    );
  } else {
    const headings = targets.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const found = detectLayout(start, {
      delimiter: parseDelimiter(options),
      encoding: cellEncoding,
      targets: headings,
    });
    const { columns, heading } = locateColumns(targets, found.first, options.flags.has("no-header"), notify);
    skip = heading ? found.end : found.skip;
    const places = columns.map((at, place) => {
      const checker = /** @type {ColumnChecker} */ (checked[place]?.checker);
      return {
        at,
        buffer: checker.buffer,
        refuse: (/** @type {number} */ row, /** @type {string} */ code) => checker.refuse(row, code),
      };
    });
    reader = new CsvRows(found.layout, places, heading ? 1 : 0);
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
      // What has been read is told, and in the order of the rows, before more is read.
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
  const sign = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (!/^[\x09\x20-\x7e]$/.test(sign) || sign === '"')
    throw new CliError("--delimiter takes one sign, or tab", USAGE_ERROR);
  return sign;
};

/**
 * Where the columns are, and whether the first row is a heading.
 *
 * @type {(
 *   targets: readonly import("./targets.js").CheckTarget[],
 *   first: readonly string[],
 *   headless: boolean,
 *   notify: (text: string) => void,
 * ) => { columns: number[], heading: boolean }}
 */
const locateColumns = (targets, first, headless, notify) => {
  let named = false;
  const columns = targets.map(({ column }) => {
    if (column === undefined) {
      if (first.length > 1) throw new CliError(`which column? There are ${first.length}; see --column`, USAGE_ERROR);
      return 0;
    }
    const at = headless ? -1 : first.indexOf(column);
    if (at >= 0 && first.includes(column, at + 1)) {
      throw new CliError("several columns have that heading; give its place, 1 for the first", USAGE_ERROR);
    }
    named ||= at >= 0;
    if (at >= 0) return at;
    const place = /^[1-9][0-9]{0,3}$/.test(column) ? Number(column) : 0;
    if (place >= 1 && (place <= first.length || first.length === 0)) return place - 1;
    const what = place > 0 || headless ? "is no such column" : "is no column with that heading";
    throw new CliError(`there ${what}: the first row has ${first.length}`, USAGE_ERROR);
  });
  if (headless || named) return { columns, heading: !headless };
  // Asked for by their places: then the first row may be a heading or not.
  const data = columns.some((at) => (first[at] ?? "").replaceAll(/\D/g, "").length >= NUMBER_DIGITS);
  if (data) notify("the first row has a number where a heading would be, so it is checked too");
  return { columns, heading: !data && first.length > 0 };
};
