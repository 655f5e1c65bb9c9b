import { longDate } from "../../language/dates.ts";
import { textOf, type TextKey, textWith } from "../../language/texts.ts";
import { yearsText } from "./chart.ts";
import { amountIn, columnsOf, unitIn } from "./lines-table.ts";
import { amountOf, billionths, forSpreadsheet, formatNumber } from "./money.ts";
import { type Assumption, nameOf } from "./plan-fields.ts";
import { mainColumn, type Calculation } from "./calculation.ts";
import { COST_PARTS, type Breakdown, breakdowns } from "./breakdown.ts";

/** A cell: text, or a number. */
type Cell = string | { readonly number: string };

const word = (key: TextKey): string => textOf(key);
const amount = (value: string | undefined): Cell =>
  value === undefined ? word("cost.no-price") : { number: forSpreadsheet(amountOf(billionths(value))) };
const number = (value: number): Cell => ({ number: String(value) });

/**
 * A CSV for Danish and Norwegian spreadsheets: semicolons between cells, decimal commas, and a byte order mark for
 * UTF-8. Amounts are exact.
 */
export function spreadsheetOf(reckoning: Calculation, assumptions: readonly Assumption[]): string {
  const column = mainColumn(reckoning);
  const rows: Cell[][] = [
    [word("cost.title")],
    [],
    [word("cost.assumptions")],
    ...assumptions.map(assumed),
    [],
    ...lines(reckoning),
    [],
    ...missing(reckoning),
    ...comparison(reckoning),
    ...(column === undefined ? [] : parts(breakdowns(reckoning, column), reckoning)),
    [word("cost.sources")],
    ...reckoning.estimate.answer.books.map((book) => [
      book.id,
      book.source,
      book.from === undefined ? "" : textWith("rulebook.from", { from: longDate(book.from) }),
      book.until === undefined ? "" : textWith("rulebook.until", { until: longDate(book.until) }),
      word(`word.certainty.${book.certainty}`),
      ...(book.notes ?? []).map((note) => word(`word.cost-note.${note}`)),
    ]),
  ];
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("")}`;
}

/** Text that looks like a formula is escaped; numbers are not. */
function csvCell(cell: Cell): string {
  if (typeof cell !== "string") return cell.number;
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function assumed(assumption: Assumption): Cell[] {
  const { value, unit } = assumption;
  const plain = /^\d+([.,]\d+)?$/.test(value);
  return [nameOf(assumption), plain ? { number: value.replace(".", ",") } : value, ...(unit ? [word(unit)] : [])];
}

function lines({ estimate }: Calculation): Cell[][] {
  const { answer } = estimate;
  const columns = columnsOf(answer);
  const fieldName = (key: TextKey) => columns.map((column) => `${word(key)}, ${word(`word.cost-column.${column}`)}`);
  return [
    [word("cost.lines")],
    [
      ...[word("cost.what"), word("cost.quantity")],
      ...fieldName("cost.unit-price"),
      ...columns.map((column) => word(`word.cost-column.${column}`)),
      ...[word("cost.currency"), word("cost.source"), word("cost.certainty")],
    ],
    ...answer.lines.map((line) => [
      word(`word.cost-item.${line.item}`),
      number(line.quantity),
      ...columns.map((column) => amount(unitIn(line, column))),
      ...columns.map((column) => amount(amountIn(line, column))),
      line.currency ?? "",
      line.book ?? (line.ownPrice ? word("cost.own-price") : ""),
      line.certainty === undefined ? "" : word(`word.certainty.${line.certainty}`),
    ]),
    ...[...new Set(answer.totals.map(({ currency }) => currency))].map((currency) => {
      const totals = answer.totals.filter((total) => total.currency === currency);
      const of = columns.map((column) => totals.find((total) => total.column === column));
      const most = of.filter((total) => total && !total.complete);
      return [
        word("cost.total"),
        ...["", ...columns.map(() => "")],
        ...of.map((total) => amount(total?.amount)),
        currency,
        ...most.map((total) => `${word(`word.cost-column.${total?.column ?? ""}`)}: ${word("cost.at-least")}`),
      ];
    }),
  ];
}

function missing({ missing }: Calculation): Cell[][] {
  if (missing.length === 0) return [];
  return [
    [word("cost.missing")],
    ...missing.map(({ text, what, column, forPaper, place }) => [
      text ?? what,
      column === undefined ? "" : word(`word.cost-column.${column}`),
      forPaper ? word("cost.missing.paper") : "",
      place === undefined ? "" : word(`word.cost-place.${place}`),
    ]),
    [],
  ];
}

function comparison({ compare }: Calculation): Cell[][] {
  const { scenarios, breakEven, years } = compare.answer;
  const heads = (["cost.way", "cost.digital", "cost.on-paper"] as const).map(word);
  const more = ["cost.column", "cost.total", "cost.currency", "cost.a-year", "cost.saved.short"] as const;
  return [
    [word("cost.compare"), yearsText(years)],
    [...heads, ...more.map(word)],
    ...scenarios.flatMap((scenario) =>
      scenario.costs.map((cost) => [
        wayIn(scenario),
        number(scenario.digital),
        number(scenario.paper),
        word(`word.cost-column.${cost.column}`),
        amount(cost.period),
        cost.currency,
        amount(cost.perYear),
        cost.saved === undefined ? word("cost.not-known") : amount(cost.saved),
        cost.complete ? "" : word("cost.at-least"),
      ]),
    ),
    [],
    [word("cost.break-even")],
    ...breakEven.map(({ column, outcome, share }) => [
      word(`word.cost-column.${column}`),
      outcome === "found" && share !== undefined
        ? textWith("cost.break-even.from", { percent: formatNumber(share) })
        : word(`word.cost-break-even.${outcome}`),
    ]),
    [],
  ];
}

const wayIn = ({ kind, share }: Breakdown["scenario"]): string =>
  kind === "share"
    ? textWith("cost.share", { percent: formatNumber(share ?? "0") })
    : word(`word.cost-scenario.${kind}`);

function parts(all: readonly Breakdown[], { compare }: Calculation): Cell[][] {
  const used = COST_PARTS.filter((part) => all.some((split) => split.parts.has(part)));
  const [first] = all;
  if (first === undefined) return [];
  const { column, currency } = first.cost;
  return [
    [word("cost.chart"), word(`word.cost-column.${column}`), currency, yearsText(compare.answer.years)],
    [word("cost.way"), ...used.map((part) => word(`cost.part.${part}`)), word("cost.total")],
    ...all.map(({ scenario, cost, parts: own }) => [
      wayIn(scenario),
      ...used.map((part) => amount(own.get(part) ?? "0")),
      amount(cost.period),
    ]),
    [],
  ];
}

/** Requests and answers as JSON. */
export const jsonOf = ({ estimate, compare }: Calculation): string =>
  `${JSON.stringify({ estimate, compare }, null, 2)}\n`;
