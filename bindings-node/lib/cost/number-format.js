// @ts-check
import { LANGUAGES } from "../../../facade/languages.js";

/** @typedef {(typeof LANGUAGES)[number]["code"]} Locale */

/** Between thousands, and before the decimals. A terminal breaks no lines, so that its space is an ordinary one. @param {Locale} locale */
const signs = (locale) => {
  const { thousands, decimal } = LANGUAGES.find(({ code }) => code === locale) ?? { thousands: ",", decimal: "." };
  return /** @type {const} */ ([thousands.replace("\u00a0", " "), decimal]);
};

/**
 * An exact amount as people of the language write it, with two decimals or as many as it has. Nothing is rounded, and it is
 * never a number: the core's text is cut and put together again.
 *
 * @param {string | undefined} amount
 * @param {Locale} locale
 */
export const money = (amount, locale) => {
  if (amount === undefined) return "";
  const [whole = "", decimals = ""] = amount.split(".");
  return `${count(whole, locale)}${signs(locale)[1]}${decimals.padEnd(2, "0")}`;
};

/** A whole number with its thousands apart. @type {(whole: string | number | undefined, locale: Locale) => string} */
export const count = (whole, locale) => String(whole ?? "").replaceAll(/\B(?=(\d{3})+$)/g, signs(locale)[0]);

/** A share as the core gives it. @type {(share: string, locale: Locale) => string} */
export const percent = (share, locale) => `${share.replace(".", signs(locale)[1])} %`;
