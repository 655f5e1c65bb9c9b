import { currentLanguage } from "../../language/current-language.ts";
import { writingOf } from "../../language/languages.ts";

// Amounts are strings from the core to the screen, because floating point is not exact. Sums and rounding use
// billionths in BigInt.

const DECIMALS = 9;
const WHOLE = 10n ** BigInt(DECIMALS);
const MINUS = "\u2212";

/** An amount such as `-0.275` in billionths. */
export function billionths(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const size = BigInt(whole) * WHOLE + BigInt(decimals.padEnd(DECIMALS, "0").slice(0, DECIMALS));
  return amount.startsWith("-") ? -size : size;
}

/** Formats billionths as a decimal with the shortest fraction. */
export function amountOf(size: bigint): string {
  const positive = size < 0n ? -size : size;
  const decimals = (positive % WHOLE).toString().padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${size < 0n ? "-" : ""}${positive / WHOLE}${decimals === "" ? "" : `.${decimals}`}`;
}

export const isNegative = (amount: string): boolean => amount.startsWith("-");

/** The ratio of an amount to the largest one, in per cent with two decimals, for the chart. */
export const partOf = (size: bigint, largest: bigint): number =>
  largest <= 0n || size <= 0n ? 0 : Number((size * 10_000n) / largest) / 100;

/** An exact amount in the current language, with at least two decimals. */
export const formatAmount = (amount: string): string => format(amount, 2);

/** A number that is not an amount of money, such as a size or a share. */
export const formatNumber = (amount: string): string => format(amount, 0);

/** An amount rounded half up to two decimals, for display only. */
export function rounded(amount: string): string {
  const hundredth = WHOLE / 100n;
  const size = billionths(amount.replace("-", ""));
  const near = ((size + hundredth / 2n) / hundredth) * hundredth;
  return format(amountOf(isNegative(amount) ? -near : near), 2);
}

function format(amount: string, least: number): string {
  const { thousands, decimal } = writingOf(currentLanguage());
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const shown = decimals.padEnd(least, "0");
  return `${isNegative(amount) ? MINUS : ""}${grouped}${shown === "" ? "" : decimal + shown}`;
}

/** Formats a number for Danish and Norwegian spreadsheets: a decimal comma, and no thousands separator. */
export const forSpreadsheet = (amount: string): string => amount.replace(".", ",");
