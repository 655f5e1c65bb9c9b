// @ts-check
import { IO_FAILED, CliError } from "../cli-error.js";
import { MAX_ROW_BYTES } from "./csv-rows.js";

const LINE_FEED = 0x0a;
const EMPTY = Buffer.alloc(0);

/** Marks a member that is neither a string nor an integer. */
export const NOT_TEXT = Symbol("no text");

/** @typedef {{ name: string, buffer: import("./cell-buffer.js").CellBuffer, refuse: (row: number, code: string) => void }} Member */

/** Reads lines of JSON objects and extracts some members. */
export class JsonRows {
  row = 0;
  blank = 0;
  /** @type {Buffer} */
  #rest = EMPTY;
  #members;
  #paths;

  /** @param {readonly Member[]} members */
  constructor(members) {
    this.#members = members;
    this.#paths = members.map(({ name }) => parsePath(name));
  }

  /** @param {Buffer} chunk */
  push(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      this.#line(bytes, start, end);
      start = end + 1;
    }
    this.#rest = start === bytes.length ? EMPTY : Buffer.from(bytes.subarray(start));
    if (this.#rest.length > MAX_ROW_BYTES)
      throw new CliError(`line ${this.row + 1} is longer than a megabyte`, IO_FAILED);
  }

  end() {
    if (this.#rest.length > 0) this.#line(this.#rest, 0, this.#rest.length);
    this.#rest = EMPTY;
  }

  /** @type {(bytes: Buffer, start: number, end: number) => void} */
  #line(bytes, start, end) {
    this.row += 1;
    const text = bytes.toString("utf8", start, end);
    if (text.trim() === "") {
      this.blank += 1;
      return;
    }
    const value = parseObject(text);
    this.#members.forEach(({ buffer, refuse }, at) => {
      if (value === undefined) return refuse(this.row, "not-json");
      const cell = memberOf(value, this.#paths[at] ?? []);
      if (cell === NOT_TEXT) return refuse(this.row, "not-text");
      const content = Buffer.from(/** @type {string} */ (cell).slice(0, 1_000), "utf8");
      buffer.add(this.row, content, 0, content.length);
    });
  }
}

/** Parses the name of a member or a JSON Pointer. @param {string} name */
const parsePath = (name) =>
  name.startsWith("/")
    ? name
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    : [name];

/** @param {string} text */
const parseObject = (text) => {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // The message would quote the line.
    return undefined;
  }
};

/** A missing member is an empty cell. @type {(value: unknown, path: readonly string[]) => string | typeof NOT_TEXT} */
const memberOf = (value, path) => {
  let current = value;
  for (const key of path) {
    const inside = typeof current === "object" && current !== null && Object.hasOwn(current, key);
    current = inside ? /** @type {Record<string, unknown>} */ (current)[key] : undefined;
  }
  if (current === undefined || current === null) return "";
  if (typeof current === "string") return current;
  return Number.isSafeInteger(current) ? String(current) : NOT_TEXT;
};
