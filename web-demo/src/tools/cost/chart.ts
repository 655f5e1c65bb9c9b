import type { CostColumn, CostScenario } from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { textOf, textWith } from "../../language/texts.ts";
import { amount, cell } from "./amounts.ts";
import { billionths, partOf, formatNumber } from "./money.ts";
import { type CostPart, COST_PARTS, type Breakdown } from "./breakdown.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Each part has its own pattern, so the chart does not depend on colour; the first is solid. */
const PATTERNS: Record<CostPart, string> = {
  digital: "M-1-1H9V9H-1Z",
  print: "M-2 2 2-2M0 8 8 0M6 10 10 6",
  postage: "M2 2h.01M6 6h.01",
  notices: "M2 0V8M6 0V8",
  other: "M0 0 8 8M8 0 0 8",
  once: "M0 2H8M0 6H8",
  whole: "",
};

const HEIGHT = 30;

/** The name of a scenario. */
export function wayOf({ kind, share, rule }: CostScenario): HTMLElement {
  if (kind !== "share") {
    return element("span", {
      class: "sending",
      text: kind === "plan" ? "word.cost-scenario.plan" : "word.cost-scenario.all-paper",
      capitalise: true,
    });
  }
  const goal = rule === undefined ? [] : [element("span", { class: "below", text: "cost.goal", capitalise: true })];
  const words = element("span", {}, textWith("cost.share", { percent: formatNumber(share ?? "0") }));
  return capitalise(element("span", { class: "sending" }, words, ...goal));
}

/** The scenarios as a bar chart, followed by a table. */
export function chart(all: readonly Breakdown[], column: CostColumn, years: number): HTMLElement[] {
  const [first] = all;
  if (first === undefined) return [];
  const used = COST_PARTS.filter((part) => all.some(({ parts }) => parts.has(part)));
  return [picture(all, used), table(all, used, column, years, first.cost.currency)];
}

/** Hidden from screen readers, which read the table. */
function picture(all: readonly Breakdown[], used: readonly CostPart[]): HTMLElement {
  const largest = all.map(({ cost }) => billionths(cost.period)).reduce((most, one) => (one > most ? one : most), 0n);
  const legend = used.map((part) => element("li", {}, swatch(part), element("span", { text: `cost.part.${part}` })));
  const bars = all.map((split) =>
    element(
      "div",
      { class: "bar" },
      wayOf(split.scenario),
      element("div", {}, bar(split, largest)),
      amount(split.cost.period, split.cost),
    ),
  );
  return element(
    "div",
    { class: "chart", "aria-hidden": "true" },
    patterns(),
    element("ul", { class: "legend" }, ...legend),
    ...bars,
  );
}

function bar({ parts, cost }: Breakdown, largest: bigint): SVGSVGElement {
  const whole = drawn("svg", { class: "parts", width: "100%", height: HEIGHT });
  let from = 0n;
  for (const part of COST_PARTS) {
    const size = billionths(parts.get(part) ?? "0");
    if (size <= 0n) continue;
    const [x, to] = [partOf(from, largest), partOf(from + size, largest)];
    whole.append(...filled(part, { x: `${x}%`, width: `${(to - x).toFixed(2)}%`, height: HEIGHT }));
    from += size;
  }
  if (!cost.complete) {
    const end = `${partOf(from, largest)}%`;
    whole.append(drawn("line", { class: "open-end", x1: end, x2: end, y1: 0, y2: HEIGHT }));
  }
  return whole;
}

function swatch(part: CostPart): SVGSVGElement {
  const small = drawn("svg", { class: "parts", width: 28, height: 20, "aria-hidden": "true" });
  small.append(...filled(part, { width: 28, height: 20 }));
  return small;
}

/** A background with the pattern on it. */
const filled = (part: CostPart, place: Readonly<Record<string, string | number>>): SVGElement[] => [
  drawn("rect", { ...place, class: `ground ${part}` }),
  drawn("rect", { ...place, class: "pattern", fill: `url(#cost-${part})` }),
];

function patterns(): SVGSVGElement {
  const whole = drawn("svg", { class: "parts", width: 0, height: 0 });
  const all = COST_PARTS.map((part) => {
    const pattern = drawn("pattern", { id: `cost-${part}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" });
    pattern.append(drawn("path", { d: PATTERNS[part], class: `lines ${part}` }));
    return pattern;
  });
  const defs = drawn("defs", {});
  defs.append(...all);
  whole.append(defs);
  return whole;
}

function table(
  all: readonly Breakdown[],
  used: readonly CostPart[],
  column: CostColumn,
  years: number,
  currency: string,
): HTMLElement {
  const heads = used.map((part) =>
    element(
      "th",
      { scope: "col" },
      element("div", { class: "marked" }, swatch(part), element("span", { text: `cost.part.${part}` })),
    ),
  );
  const rows = all.map(({ scenario, cost, parts }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, wayOf(scenario)),
      ...used.map((part) => {
        const value = parts.get(part);
        return cell(textOf(`cost.part.${part}`), value === undefined ? amount("0") : amount(value));
      }),
      cell(textOf("cost.total"), amount(cost.period, cost)),
    ),
  );
  return element(
    "table",
    { class: "cost-table" },
    element("caption", {}, element("span", { text: "cost.chart.table" }), ...inColumn(column, currency, years)),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col", text: "cost.way" }),
        ...heads,
        element("th", { scope: "col", text: "cost.total" }),
      ),
    ),
    element("tbody", {}, ...rows),
  );
}

/** The currency, the column and the period. */
export const inColumn = (column: CostColumn, currency: string, years: number): HTMLElement[] => [
  element("span", { class: "aside" }, currency),
  element("span", { class: "aside", text: `word.cost-column.${column}` }),
  element("span", { class: "aside" }, yearsText(years)),
];

export const yearsText = (years: number): string =>
  years === 1 ? textOf("cost.years.one") : textWith("cost.years.many", { years: String(years) });

function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
