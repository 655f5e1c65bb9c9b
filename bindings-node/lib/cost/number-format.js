// @ts-check
import { LANGUAGES } from "../../../facade/languages.js";

/** @typedef {(typeof LANGUAGES)[number]["code"]} Locale */

/**
 * The thousands separator and the decimal separator. Terminals do not wrap lines, so the non-breaking space becomes a
 * plain one.
 *
 * @param {Locale} locale
 */
const separators = (locale) => {
  const { thousands, decimal } = LANGUAGES.find(({ code }) => code === locale) ?? { thousands: ",", decimal: "." };
  return /** @type {const} */ ([thousands.replace("\u00a0", " "), decimal]);
};

/**
 * Formats an exact amount in the language, with at least two decimals. The text of the core is regrouped and never
 * converted to a number, so nothing is rounded.
 *
 * @param {string | undefined} amount
 * @param {Locale} locale
 */
export const money = (amount, locale) => {
  if (amount === undefined) return "";
  const [whole = "", decimals = ""] = amount.split(".");
  return `${count(whole, locale)}${separators(locale)[1]}${decimals.padEnd(2, "0")}`;
};

/**
 * Formats a whole number with thousands separators.
 *
 * @type {(whole: string | number | undefined, locale: Locale) => string}
 */
export const count = (whole, locale) => String(whole ?? "").replaceAll(/\B(?=(\d{3})+$)/g, separators(locale)[0]);

/** Formats a percentage of the core. @type {(share: string, locale: Locale) => string} */
export const percent = (share, locale) => `${share.replace(".", separators(locale)[1])} %`;
