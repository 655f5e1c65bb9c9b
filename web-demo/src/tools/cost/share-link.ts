import type { CostColumn, CostItem } from "@postregler/wasm";
import { currentLanguage } from "../../language/current-language.ts";
import { isText } from "../../language/texts.ts";
import type { PlanFields } from "./plan-fields.ts";
import { COLUMNS, type PriceField } from "./price-field.ts";

// A link contains numbers and choices by name; other values are neither written nor read.

const NUMBER = /^\d[\d., \u00a0]{0,23}%?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const CHOICE = /^[a-z][a-z0-9.-]{0,39}$/;
const CHOICES = new Set([
  ...["country", "column", "postClass", "supplier", "vatNotStatedIs", "books", "megabyte", "border", "quota", "fiks"],
]);
const NUMBERS = new Set([
  ...["letters", "bytes", "share", "times", "sheets", "grams", "sms", "emails", "openingReceipts", "logins", "systems"],
  ...["svarutMonths", "vatPercent", "oneOff", "years"],
]);
const PRICE = /^price\.([a-z-]+)\.([a-z-]+)$/;

/** A price in a link. */
export interface LinkedPrice {
  readonly item: CostItem;
  readonly column: CostColumn;
  readonly typed: string;
}

export interface Linked {
  readonly values: ReadonlyMap<string, string>;
  readonly prices: readonly LinkedPrice[];
  /** Whether the whole link could be read. */
  readonly whole: boolean;
}

/** Whether a link may contain this value under this name. */
function fits(name: string, value: string): boolean {
  if (NUMBERS.has(name)) return NUMBER.test(value);
  if (name === "pricesOn") return DAY.test(value);
  return CHOICES.has(name) && CHOICE.test(value);
}

function priceNamed(name: string): Pick<LinkedPrice, "item" | "column"> | undefined {
  const [, item = "", columnName = ""] = PRICE.exec(name) ?? [];
  const column = COLUMNS.find((one) => one === columnName);
  return column !== undefined && isText(`word.cost-item.${item}`) ? { item: item as CostItem, column } : undefined;
}

/** The URL of the page with the form's values. */
export function linkTo(fields: PlanFields, prices: readonly PriceField[]): string {
  const carried = new URLSearchParams();
  for (const [name, value] of fields.values()) if (fits(name, value)) carried.append(name, value);
  for (const price of prices) {
    for (const column of COLUMNS) {
      const typed = price.value(column);
      if (NUMBER.test(typed)) carried.append(`price.${price.item}.${column}`, typed);
    }
  }
  const address = new URL(location.href);
  address.search = `?lang=${currentLanguage()}`;
  address.hash = `cost?${carried}`;
  return address.href;
}

/** Reads the values of a link; unknown names and invalid values are dropped. */
export function parseLink(text: string): Linked {
  const values = new Map<string, string>();
  const prices: LinkedPrice[] = [];
  let whole = text.length < 4_000;
  for (const [name, value] of whole ? new URLSearchParams(text) : []) {
    const price = priceNamed(name);
    if (price !== undefined && NUMBER.test(value)) prices.push({ ...price, typed: value });
    else if (fits(name, value)) values.set(name, value);
    else whole = false;
  }
  return { values, prices, whole };
}
