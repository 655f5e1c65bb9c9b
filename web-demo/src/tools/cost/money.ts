import { currentLanguage } from "../../language/current-language.ts";
import { writingOf } from "../../language/languages.ts";

// Amounts are text from the core to the screen: no number of the language ever holds one, for those are not exact. Adding
// and rounding is done in billionths, which are whole.

const DECIMALS = 9;
const WHOLE = 10n ** BigInt(DECIMALS);
const MINUS = "\u2212";

/** An amount such as `-0.275` in billionths. */
export function billionths(amount: string): bigint {
  const [whole = "0", decimals = ""] = amount.replace("-", "").split(".");
  const size = BigInt(whole) * WHOLE + BigInt(decimals.padEnd(DECIMALS, "0").slice(0, DECIMALS));
  return amount.startsWith("-") ? -size : size;
}

/** Billionths as an amount with a point, and no more decimals than needed. */
export function amountOf(size: bigint): string {
  const positive = size < 0n ? -size : size;
  const decimals = (positive % WHOLE).toString().padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${size < 0n ? "-" : ""}${positive / WHOLE}${decimals === "" ? "" : `.${decimals}`}`;
}

export const isNegative = (amount: string): boolean => amount.startsWith("-");

/** How much of the largest an amount is, in per cent with two decimals: for drawing. */
export const partOf = (size: bigint, largest: bigint): number =>
  largest <= 0n || size <= 0n ? 0 : Number((size * 10_000n) / largest) / 100;

/** All of an amount as people write it, with two decimals at least: prices have more. */
export const formatAmount = (amount: string): string => format(amount, 2);

/** A number that is no amount of money: a size, a share. */
export const formatNumber = (amount: string): string => format(amount, 0);

/** An amount to two decimals, half rounded up: for the eye alone. */
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

/** How a sheet in Danish or Norwegian reads it: a comma, and nothing between thousands. */
export const forSpreadsheet = (amount: string): string => amount.replace(".", ",");
