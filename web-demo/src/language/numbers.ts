import { currentLanguage } from "./current-language.ts";
import { writingOf } from "./languages.ts";

const format = (value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(writingOf(currentLanguage()).intl, options).format(value);

export const count = (value: number): string => format(value);

/** A measured number with three significant digits. */
export const precise = (value: number): string =>
  format(value, value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });

export const seconds = (milliseconds: number): string =>
  `${format(milliseconds / 1000, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

const percent = (value: number, digits: number): string =>
  format(value, { style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A share in per cent. Only nothing is 0, and only all is 100. */
export function share(part: number, whole: number): string {
  const exact = whole === 0 ? 0 : part / whole;
  if (exact > 0 && exact < 0.001) return `< ${percent(0.001, 1)}`;
  if (exact < 1 && exact > 0.999) return `> ${percent(0.999, 1)}`;
  return percent(exact, 1);
}

/** Progress in whole per cent, rounded down: 100 % means finished. */
export const progressShare = (part: number, whole: number): string =>
  percent(whole === 0 ? 1 : Math.floor((100 * part) / whole) / 100, 0);
