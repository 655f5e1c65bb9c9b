// @ts-check
import { engineOn } from "../input.js";
import { oneOf } from "../options.js";
import { Stop, USAGE } from "../stop.js";
import { CsvRows } from "./csv.js";
import { JsonRows } from "./json-rows.js";
import { layoutOf } from "./layout.js";
import { Tally } from "./tally.js";

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
const DIGITS = 6;

/**
 * Looks at the first portion of a file and gets ready to read it.
 *
 * @param {string} name the file
 * @param {Buffer} start its first portion, which is still to be pushed
 * @param {readonly import("./what.js").Wanted[]} wanted
 * @param {"auto" | "utf-8" | "latin1" | "utf-16"} encoding
 * @param {import("../options.js").Options} options
 * @param {(text: string) => void} remark
 * @returns {Rows}
 */
export const rowsIn = (name, start, wanted, encoding, options, remark) => {
  const engine = engineOn(options.host);
  const format = oneOf(options, "format", ["csv", "jsonl"]);
  const isJson = format
    ? format === "jsonl"
    : JSON_NAME.test(name) || JSON_START.test(start.toString("latin1", 0, 100));
  // UTF-16 has become UTF-8 on the way here.
  const cells = encoding === "utf-16" || isJson ? "utf-8" : encoding;
  const flush = () => checked.forEach(({ tally }) => tally.sink.flush());
  /** @type {import("./report.js").Checked[]} */
  const checked = wanted.map((each, place) => {
    const messages = options.texts.locale !== undefined;
    const optional = options.flags.has("optional");
    const told = !options.flags.has("summary");
    const tally = new Tally(engine, each, { place, encoding: cells, optional, told, messages, full: flush });
    return { column: each.column ?? "1", rule: each.rule, tally };
  });

  /** @type {CsvRows | JsonRows} */
  let reader;
  /** How many bytes of the first portion are no rows to be checked. */
  let skip = 0;
  if (isJson) {
    reader = new JsonRows(
      checked.map(({ tally }, at) => {
        const member = wanted[at]?.column;
        if (member === undefined) throw new Stop("which member? --column number, for one", USAGE);
        return { name: member, sink: tally.sink, refuse: (row, code) => tally.refuse(row, code) };
      }),
    );
  } else {
    const headings = wanted.flatMap(({ column }) => (column === undefined ? [] : [column]));
    const found = layoutOf(start, { delimiter: delimiterIn(options), encoding: cells, wanted: headings });
    const { columns, heading } = placesOf(wanted, found.first, options.flags.has("no-header"), remark);
    skip = heading ? found.end : found.skip;
    const places = columns.map((at, place) => {
      const tally = /** @type {Tally} */ (checked[place]?.tally);
      return {
        at,
        sink: tally.sink,
        refuse: (/** @type {number} */ row, /** @type {string} */ code) => tally.refuse(row, code),
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
const delimiterIn = ({ texts: { delimiter } }) => {
  if (delimiter === undefined) return undefined;
  const sign = delimiter === "tab" || delimiter === "\\t" ? "\t" : delimiter;
  if (!/^[\x09\x20-\x7e]$/.test(sign) || sign === '"') throw new Stop("--delimiter takes one sign, or tab", USAGE);
  return sign;
};

/**
 * Where the columns are, and whether the first row is a heading.
 *
 * @type {(
 *   wanted: readonly import("./what.js").Wanted[],
 *   first: readonly string[],
 *   headless: boolean,
 *   remark: (text: string) => void,
 * ) => { columns: number[], heading: boolean }}
 */
const placesOf = (wanted, first, headless, remark) => {
  let named = false;
  const columns = wanted.map(({ column }) => {
    if (column === undefined) {
      if (first.length > 1) throw new Stop(`which column? There are ${first.length}; see --column`, USAGE);
      return 0;
    }
    const at = headless ? -1 : first.indexOf(column);
    if (at >= 0 && first.includes(column, at + 1)) {
      throw new Stop("several columns have that heading; give its place, 1 for the first", USAGE);
    }
    named ||= at >= 0;
    if (at >= 0) return at;
    const place = /^[1-9][0-9]{0,3}$/.test(column) ? Number(column) : 0;
    if (place >= 1 && (place <= first.length || first.length === 0)) return place - 1;
    const what = place > 0 || headless ? "is no such column" : "is no column with that heading";
    throw new Stop(`there ${what}: the first row has ${first.length}`, USAGE);
  });
  if (headless || named) return { columns, heading: !headless };
  // Asked for by their places: then the first row may be a heading or not.
  const data = columns.some((at) => (first[at] ?? "").replaceAll(/\D/g, "").length >= DIGITS);
  if (data) remark("the first row has a number where a heading would be, so it is checked too");
  return { columns, heading: !data && first.length > 0 };
};
