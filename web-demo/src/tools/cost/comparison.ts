import type { CostBreakEven, CostColumn, CostScenario } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { count } from "../../language/numbers.ts";
import { textOf, textWith } from "../../language/texts.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import { amount, cell } from "./amounts.ts";
import { inColumn, wayOf } from "./chart.ts";
import { isNegative, formatNumber } from "./money.ts";
import type { Calculation } from "./calculation.ts";

/** Savings against paper and the break-even point, by column. */
export function facts({ compare }: Calculation): HTMLElement {
  const { scenarios, breakEven } = compare.answer;
  const plan = scenarios.find(({ kind }) => kind === "plan")?.costs ?? [];
  const columns = [...new Set([...plan, ...breakEven].map(({ column }) => column))];
  const rows = columns.map((column) => {
    const cost = plan.find((one) => one.column === column);
    const even = breakEven.find((one) => one.column === column);
    const saved = cost?.saved;
    const text =
      saved === undefined
        ? element("span", { text: "cost.not-known" })
        : element("span", {}, amount(saved.replace("-", "")), " ", element("span", {}, cost?.currency ?? ""));
    return element(
      "div",
      {},
      element("dt", { text: `word.cost-column.${column}`, capitalise: true }),
      element(
        "dd",
        {},
        element("span", { text: saved !== undefined && isNegative(saved) ? "cost.lost" : "cost.saved" }),
        ": ",
        text,
      ),
      element("dd", {}, element("span", { text: "cost.break-even" }), ": ", evenOf(even)),
    );
  });
  return element("dl", { class: "facts" }, ...rows);
}

function evenOf(even: CostBreakEven | undefined): HTMLElement {
  if (even?.outcome === "found" && even.share !== undefined) {
    return element("span", {}, textWith("cost.break-even.from", { percent: formatNumber(even.share) }));
  }
  return element("span", { text: `word.cost-break-even.${even?.outcome === "never" ? "never" : "not-known"}` });
}

/** The plan, all paper, and the country's goals, in one column. */
export function scenariosTable({ compare }: Calculation, column: CostColumn): HTMLElement[] {
  const { scenarios, years } = compare.answer;
  const shown = scenarios.flatMap((scenario) => {
    const cost = scenario.costs.find((one) => one.column === column);
    return cost === undefined ? [] : [{ scenario, cost }];
  });
  const [first] = shown;
  if (first === undefined) return [];
  const several = years > 1;
  const heads = [
    ...(["cost.way", "cost.digital", "cost.on-paper", "cost.total"] as const),
    ...(several ? (["cost.a-year"] as const) : []),
    "cost.saved.short" as const,
  ];
  const rows = shown.map(({ scenario, cost }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, wayOf(scenario)),
      cell(textOf("cost.digital"), count(scenario.digital)),
      cell(textOf("cost.on-paper"), count(scenario.paper)),
      cell(textOf("cost.total"), amount(cost.period, cost)),
      ...(several ? [cell(textOf("cost.a-year"), amount(cost.perYear, cost))] : []),
      cell(
        textOf("cost.saved.short"),
        cost.saved === undefined ? element("span", { class: "lacking", text: "cost.not-known" }) : amount(cost.saved),
      ),
    ),
  );
  return [
    element(
      "table",
      { class: "cost-table" },
      element(
        "caption",
        {},
        element("span", { text: "cost.scenarios" }),
        ...inColumn(column, first.cost.currency, years),
      ),
      element("thead", {}, element("tr", {}, ...heads.map((text) => element("th", { scope: "col", text })))),
      element("tbody", {}, ...rows),
    ),
    ...goals(scenarios),
  ];
}

/** The rules on which the goals are based. */
const goals = (scenarios: readonly CostScenario[]): HTMLElement[] =>
  [...new Set(scenarios.flatMap(({ rule }) => rule ?? []))].map(ruleLink);
