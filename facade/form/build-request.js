// @ts-check
import { clearRegExpState } from "../clear-regexp-state.js";
import { ownProperty } from "../own-property.js";

/**
 * The answer to one question: the texts of its controls in page order, and how to interpret them.
 *
 * @typedef {{ kind: string, answers: readonly string[], isCheckbox?: boolean, isSplit?: boolean }} Answered
 */

/**
 * Returns the value for the request, or undefined. The core parses dates; the parts of a date are only joined here.
 *
 * @type {(answered: Answered) => unknown}
 */
export const parseValue = ({ kind, answers, isCheckbox, isSplit }) => {
  const filled = answers.filter(isFilled);
  const [first = ""] = filled;
  if (kind === "b") return isCheckbox ? filled.length > 0 : ownProperty(YES_OR_NO, first);
  if (filled.length === 0) return undefined;
  if (kind === "l") return filled.flatMap((answer) => answer.split("\n")).filter(isFilled);
  if (kind === "m")
    return filled
      .flatMap((answer) => answer.split(/[\s,;]+/))
      .filter(isFilled)
      .map(toNumber);
  const text = isSplit ? filled.join("-") : first;
  return kind === "n" ? toNumber(text) : text;
};

export const isFilled = (/** @type {string} */ text) => text.trim() !== "";

/** Converts a whole number. Any other text stays as it is, so that the core can report it. @param {string} text */
const toNumber = (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text);

/** @type {Record<string, boolean | undefined>} */
const YES_OR_NO = {
  true: true,
  yes: true,
  ja: true,
  1: true,
  false: false,
  no: false,
  nej: false,
  nei: false,
  0: false,
};

/**
 * Sets each value at its path. Missing list entries become empty objects.
 *
 * @param {Iterable<readonly [path: string, value: unknown]>} values
 * @returns {Record<string, unknown>}
 */
export const buildRequest = (values) => {
  /** @type {any} */
  const request = {};
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const keys = path.split(".").map(parseIndex);
    const last = keys.pop() ?? "";
    keys.reduce((at, key, depth) => (at[key] ??= typeof (keys[depth + 1] ?? last) === "number" ? [] : {}), request)[
      last
    ] = value;
  }
  clearRegExpState();
  return fillGaps(request);
};

/** The longest list that the core accepts (`MAX_LIST`). */
const MAX_LIST = 1000;

/**
 * Converts a list index to a number. An index above the limit becomes the limit, so that the core refuses the list and
 * no memory is spent on empty entries.
 *
 * @param {string} key
 */
const parseIndex = (key) => (/^\d+$/.test(key) ? Math.min(Number(key), MAX_LIST) : key);

/** @param {any} value @returns {any} */
const fillGaps = (value) => {
  if (Array.isArray(value)) return Array.from(value, (entry) => fillGaps(entry ?? {}));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillGaps(entry)]));
};
