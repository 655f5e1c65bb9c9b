import { element, capitalise } from "../../dom/element.ts";
import { formatAmount, isNegative, rounded } from "./money.ts";

/** An amount with two decimals; rounding is indicated. */
export function amount(value: string, { complete = true }: { complete?: boolean } = {}): HTMLElement {
  const short = rounded(value);
  const exact = formatAmount(value);
  const shown = element("span", { class: "amount", title: short === exact ? undefined : exact }, short);
  if (isNegative(value)) shown.classList.add("negative");
  return complete ? shown : element("span", {}, element("span", { text: "cost.at-least" }), " ", shown);
}

/** A price as published. */
export const price = (value: string): HTMLElement => element("span", { class: "amount" }, formatAmount(value));

/** A table cell; `label` is shown before the value on narrow screens. */
export const cell = (label: string, ...content: (Node | string)[]): HTMLElement =>
  capitalise(element("td", { "data-label": label }, ...content));
