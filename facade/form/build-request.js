// @ts-check
import { clearRegExpState } from "../clear-regexp-state.js";
import { ownProperty } from "../own-property.js";

/**
 * What was answered to a question: the texts of its controls in the order of the page, and how they are to be taken.
 *
 * @typedef {{ kind: string, answers: readonly string[], isTick?: boolean, inParts?: boolean }} Answered
 */

/**
 * The value that goes into the request, or nothing. The core reads and judges a date; here its parts are only put side by side.
 *
 * @type {(answered: Answered) => unknown}
 */
export const parseValue = ({ kind, answers, isTick, inParts }) => {
  const given = answers.filter(isFilled);
  const [first = ""] = given;
  if (kind === "b") return isTick ? given.length > 0 : ownProperty(YES_OR_NO, first);
  if (given.length === 0) return undefined;
  if (kind === "l") return given.flatMap((answer) => answer.split("\n")).filter(isFilled);
  if (kind === "m")
    return given
      .flatMap((answer) => answer.split(/[\s,;]+/))
      .filter(isFilled)
      .map(whole);
  const text = inParts ? given.join("-") : first;
  return kind === "n" ? whole(text) : text;
};

export const isFilled = (/** @type {string} */ text) => text.trim() !== "";

/** What is none stays text. @param {string} text */
const whole = (text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text);

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
 * Puts answers where their paths say. What is left out of a list is an empty entry of it.
 *
 * @param {Iterable<readonly [path: string, value: unknown]>} values
 * @returns {Record<string, unknown>}
 */
export const buildRequest = (values) => {
  /** @type {any} */
  const request = {};
  for (const [path, value] of values) {
    if (value === undefined) continue;
    const keys = path.split(".").map(keyOf);
    const last = keys.pop() ?? "";
    keys.reduce((at, key, depth) => (at[key] ??= typeof (keys[depth + 1] ?? last) === "number" ? [] : {}), request)[
      last
    ] = value;
  }
  clearRegExpState();
  return fillGaps(request);
};

/** The core refuses lists with more entries than this (`MAX_LIST`). */
const MAX_LIST = 1000;

/**
 * A place in a list as a number. One that is too large becomes the first that is, so that the core refuses the list and no memory
 * is spent on its empty entries.
 *
 * @param {string} key
 */
const keyOf = (key) => (/^\d+$/.test(key) ? Math.min(Number(key), MAX_LIST) : key);

/** @param {any} value @returns {any} */
const fillGaps = (value) => {
  if (Array.isArray(value)) return Array.from(value, (one) => fillGaps(one ?? {}));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillGaps(one)]));
};
