import {
  cost,
  type CostColumn,
  type CostCompareAnswer,
  type CostCompareRequest,
  type CostEstimateAnswer,
  type CostEstimateRequest,
  type CostItem,
  type CostMissing,
  type CostPrice,
  type Finding,
} from "@postregler/wasm";
import { isError } from "../../form/field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import type { PlanRequest } from "./plan-fields.ts";

/** Requests and answers of the estimate and of the comparison with paper. */
export interface Calculation {
  readonly estimate: { readonly request: CostEstimateRequest; readonly answer: CostEstimateAnswer };
  readonly compare: { readonly request: CostCompareRequest; readonly answer: CostCompareAnswer };
  readonly missing: readonly Missing[];
  /** All findings, by field of the form. */
  readonly findings: readonly Finding[];
}

export type Missing = CostMissing & {
  /** The path of the form's field for it. */
  readonly at: string;
  /** Required by the comparison only. */
  readonly forPaper: boolean;
};

export function calculate(asked: PlanRequest, prices: readonly CostPrice[]): Calculation {
  const context = { locale: currentLanguage() };
  const plan = { ...asked.plan, prices };
  const estimate = { plan, context };
  const compare = { ...asked, plan, context };
  const sum = cost.estimate(estimate);
  const comparison = cost.compare(compare);

  const same = (one: CostMissing, other: CostMissing) =>
    one.what === other.what && one.path === other.path && one.column === other.column;
  const at = (path: string) => fieldAt(path, prices);
  const missing = [
    ...sum.missing.map((one) => ({ ...one, at: at(one.path), forPaper: false })),
    ...comparison.missing
      .filter((one) => !sum.missing.some((other) => same(one, other)))
      .map((one) => ({ ...one, at: at(one.path), forPaper: true })),
  ];
  const seen = new Set<string>();
  const findings = [...sum.findings, ...comparison.findings].flatMap((found) => {
    const key = JSON.stringify([found.code, found.path, found.params]);
    if (seen.has(key)) return [];
    seen.add(key);
    // A missing value is a warning, not an input error: the incomplete sum is shown with a note.
    const isMissing = isError(found) && missing.some(({ path }) => path === found.path);
    return [{ ...found, path: at(found.path), severity: isMissing ? ("warning" as const) : found.severity }];
  });
  return {
    estimate: { request: estimate, answer: sum },
    compare: { request: compare, answer: comparison },
    missing,
    findings,
  };
}

/** Maps a path of the request to a field of the form. */
function fieldAt(path: string, prices: readonly CostPrice[]): string {
  const [, price] = /^\/plan\/prices\/(\d+)/.exec(path) ?? [];
  const item: CostItem | undefined = prices[Number(price ?? -1)]?.item;
  if (item !== undefined) return `/prices/${item}`;
  return path
    .replace(/^\/plan/, "")
    .replace(/^\/mailings\/0/, "")
    .replace(/^\/channels.*/, "/share")
    .replace(/^\/mailings$/, "/letters")
    .replace(/^\/books\/.*/, "/books");
}

/** The column of the chart and the comparison: the chosen one, or the first complete one. */
export function mainColumn({ estimate, compare }: Calculation): CostColumn | undefined {
  const chosen = estimate.request.plan.column;
  if (chosen) return chosen;
  const whole = (all: readonly { column: CostColumn; complete: boolean }[]) => all.find(({ complete }) => complete);
  const paper = compare.answer.scenarios.find(({ kind }) => kind === "all-paper")?.costs ?? [];
  const both = estimate.answer.totals.find(
    ({ column, complete }) => complete && whole(paper.filter((cost) => cost.column === column)),
  );
  return (both ?? whole(estimate.answer.totals) ?? estimate.answer.totals[0])?.column;
}
