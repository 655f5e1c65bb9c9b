import { element, opening } from "../../dom/element.ts";
import { exactly, isNegative, rounded } from "./money.ts";

/** An amount to two decimals; what was cut off is told as well. */
export function amount(value: string, { complete = true }: { complete?: boolean } = {}): HTMLElement {
  const short = rounded(value);
  const exact = exactly(value);
  const shown = element("span", { class: "amount", title: short === exact ? undefined : exact }, short);
  if (isNegative(value)) shown.classList.add("negative");
  return complete ? shown : element("span", {}, element("span", { text: "cost.at-least" }), " ", shown);
}

/** A price as it was published. */
export const price = (value: string): HTMLElement => element("span", { class: "amount" }, exactly(value));

/** A cell; `label` stands before it where a table is too wide for the screen. */
export const cell = (label: string, ...content: (Node | string)[]): HTMLElement =>
  opening(element("td", { "data-label": label }, ...content));
