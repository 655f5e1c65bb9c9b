import { element, capitalise } from "../../dom/element.ts";
import { formatAmount, isNegative, rounded } from "./money.ts";

/** An amount to two decimals; what was cut off is told as well. */
export function amount(value: string, { complete = true }: { complete?: boolean } = {}): HTMLElement {
  const short = rounded(value);
  const exact = formatAmount(value);
  const shown = element("span", { class: "amount", title: short === exact ? undefined : exact }, short);
  if (isNegative(value)) shown.classList.add("negative");
  return complete ? shown : element("span", {}, element("span", { text: "cost.at-least" }), " ", shown);
}

/** A price as it was published. */
export const price = (value: string): HTMLElement => element("span", { class: "amount" }, formatAmount(value));

/** A cell; `label` stands before it where a table is too wide for the screen. */
export const cell = (label: string, ...content: (Node | string)[]): HTMLElement =>
  capitalise(element("td", { "data-label": label }, ...content));
