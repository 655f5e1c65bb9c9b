import type { CostColumn, CostEstimateAnswer, CostLine } from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { count } from "../../language/numbers.ts";
import { textOf, type TextKey, textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { amount, cell, price } from "./amounts.ts";
import { billionths, formatNumber } from "./money.ts";
import { COLUMNS } from "./price-field.ts";

/** The members of a price line for each column. */
const IN_LINE = {
  "without-vat": ["unitWithoutVat", "amountWithoutVat"],
  "with-vat": ["unitWithVat", "amountWithVat"],
  "vat-not-stated": ["unitVatNotStated", "amountVatNotStated"],
} as const satisfies Record<CostColumn, [keyof CostLine, keyof CostLine]>;

export const unitIn = (line: CostLine, column: CostColumn): string | undefined => line[IN_LINE[column][0]];
export const amountIn = (line: CostLine, column: CostColumn): string | undefined => line[IN_LINE[column][1]];

/** The columns in an answer. */
export const columnsOf = ({ lines, totals }: CostEstimateAnswer): CostColumn[] =>
  COLUMNS.filter((column) =>
    totals.length > 0 ? totals.some((total) => total.column === column) : lines.some((line) => unitIn(line, column)),
  );

/** All price lines, followed by the totals. */
export function linesTable(answer: CostEstimateAnswer): HTMLElement {
  const columns = columnsOf(answer);
  const heads: TextKey[] = ["cost.what", "cost.quantity", "cost.unit-price"];
  const all = [...heads, ...columns.map((column) => `word.cost-column.${column}` as const), "cost.source" as const];
  return element(
    "table",
    { class: "cost-table" },
    element("caption", { text: "cost.lines" }),
    element(
      "thead",
      {},
      element("tr", {}, ...all.map((text) => element("th", { scope: "col", text, capitalise: true }))),
    ),
    element("tbody", {}, ...answer.lines.map((line) => row(line, columns))),
    element("tfoot", {}, ...sums(answer, columns)),
  );
}

function row(line: CostLine, columns: readonly CostColumn[]): HTMLElement {
  const label = (key: TextKey) => textOf(key);
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      element("span", { text: `word.cost-item.${line.item}`, capitalise: true }),
      ...classOf(line),
    ),
    cell(label("cost.quantity"), count(line.quantity)),
    cell(label("cost.unit-price"), ...units(line, columns)),
    ...columns.map((column) => {
      const value = amountIn(line, column);
      return cell(
        label(`word.cost-column.${column}`),
        value === undefined ? element("span", { class: "lacking", text: "cost.no-price" }) : amount(value),
      );
    }),
    cell(label("cost.source"), ...sourceOf(line)),
  );
}

/** The price band, the supplier and the class of post. */
function classOf({ item, over, upTo, supplier, postClass }: CostLine): HTMLElement[] {
  const unit = item === "postage" ? "g" : "mb";
  const below: string[] = [];
  if (over !== undefined) below.push(textWith(`cost.over.${unit}`, { size: formatNumber(over) }));
  if (upTo !== undefined) below.push(textWith(`cost.up-to.${unit}`, { size: formatNumber(upTo) }));
  if (supplier !== undefined) below.push(textWith("cost.supplier", { supplier: supplier.toUpperCase() }));
  if (postClass !== undefined) below.push(postClass.toUpperCase());
  return below.map((words) => capitalise(element("span", { class: "below" }, words)));
}

function units(line: CostLine, columns: readonly CostColumn[]): HTMLElement[] {
  const known = columns.flatMap((column) => {
    const unit = unitIn(line, column);
    return unit === undefined ? [] : [{ column, unit }];
  });
  if (known.length === 0) return [element("span", { class: "lacking", text: "cost.no-price" })];
  if (known.every(({ unit }) => billionths(unit) === 0n)) return [element("span", { text: "cost.free" })];
  return known.map(({ column, unit }, at) => {
    const columnName = columns.length > 1 ? [" ", element("span", { text: `word.cost-column.${column}` })] : [];
    return element("span", { class: at === 0 ? "unit-price" : "unit-price below" }, price(unit), ...columnName);
  });
}

/** The source of a price, whether it was computed, and its certainty unless verified. */
function sourceOf({ book, ownPrice, computed, certainty }: CostLine): HTMLElement[] {
  const from = [
    ...(book === undefined ? [] : [element("code", {}, book)]),
    ...(ownPrice ? [element("span", { text: "cost.own-price" })] : []),
  ];
  const reckoned =
    computed === undefined
      ? []
      : [
          element(
            "span",
            { class: "below" },
            element("span", { text: "cost.computed" }),
            " ",
            element("span", { text: `word.cost-column.${computed}` }),
          ),
        ];
  const doubt = certainty === undefined || certainty === "verified" ? [] : [certaintyOf(certainty)];
  return [...from, ...reckoned, ...doubt];
}

function sums({ totals }: CostEstimateAnswer, columns: readonly CostColumn[]): HTMLElement[] {
  const currencies = [...new Set(totals.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const of = (column: CostColumn) => totals.find((total) => total.currency === currency && total.column === column);
    const sum = (text: TextKey, value: (column: CostColumn) => HTMLElement) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, element("span", { text }), " ", element("span", {}, currency)),
        element("td", { class: "empty" }),
        element("td", { class: "empty" }),
        ...columns.map((column) => cell(textOf(`word.cost-column.${column}`), value(column))),
        element("td", { class: "empty" }),
      );
    const missing = () => element("span", { class: "lacking", text: "cost.no-price" });
    const all = sum("cost.total", (column) => {
      const total = of(column);
      return total ? amount(total.amount, total) : missing();
    });
    const once = columns.some((column) => billionths(of(column)?.oneOff ?? "0") !== 0n);
    return once ? [all, sum("cost.once", (column) => amount(of(column)?.oneOff ?? "0"))] : [all];
  });
}
