import {
  cost,
  type CostColumn,
  type CostEstimateAnswer,
  type CostLine,
  type CostScenario,
  type CostScenarioCost,
} from "@postregler/wasm";
import { amountIn } from "./lines-table.ts";
import { amountOf, billionths } from "./money.ts";
import type { Calculation } from "./calculation.ts";

/** The parts of a cost, in the order of the chart. */
export const COST_PARTS = ["digital", "print", "postage", "notices", "other", "once", "whole"] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** A scenario in one column, split into its parts. */
export interface Breakdown {
  readonly scenario: CostScenario;
  readonly cost: CostScenarioCost;
  readonly parts: ReadonlyMap<CostPart, string>;
}

/** Splits each scenario in one column. If the parts do not add up to the comparison's total, the total is one part. */
export function breakdowns(reckoning: Calculation, column: CostColumn): Breakdown[] {
  const { scenarios } = reckoning.compare.answer;
  const plan = scenarios.find(({ kind }) => kind === "plan");
  return scenarios.flatMap((scenario) => {
    const cost = scenario.costs.find((one) => one.column === column);
    if (cost === undefined || plan === undefined) return [];
    const parts = costParts(linesOf(reckoning, scenario, plan), reckoning, cost);
    const sum = [...parts.values()].reduce((all, part) => all + billionths(part), 0n);
    const fits = sum === billionths(cost.period);
    return [{ scenario, cost, parts: fits ? parts : new Map<CostPart, string>([["whole", cost.period]]) }];
  });
}

function costParts(
  answer: CostEstimateAnswer,
  { compare }: Calculation,
  cost: CostScenarioCost,
): Map<CostPart, string> {
  const years = BigInt(compare.answer.years);
  const sums = new Map<CostPart, bigint>();
  const add = (part: CostPart, size: bigint) => sums.set(part, (sums.get(part) ?? 0n) + size);
  for (const line of answer.lines) {
    const value = line.currency === cost.currency ? amountIn(line, cost.column) : undefined;
    if (value !== undefined && !line.oneOff) add(costPartOfLine(line), billionths(value) * years);
  }
  add("once", billionths(cost.oneOff));
  const shown = COST_PARTS.filter((part) => (sums.get(part) ?? 0n) !== 0n);
  return new Map(shown.map((part) => [part, amountOf(sums.get(part) ?? 0n)]));
}

function costPartOfLine({ item, channel }: CostLine): CostPart {
  if (item === "postage") return "postage";
  if (channel === "paper") return "print";
  if (channel !== undefined) return "digital";
  return item === "sms" || item === "email" ? "notices" : "other";
}

/**
 * The lines of a scenario: those of the plan, or those of a new estimate with the scenario's number of digital letters.
 */
function linesOf({ estimate }: Calculation, scenario: CostScenario, plan: CostScenario): CostEstimateAnswer {
  if (scenario.kind === "plan") return estimate.answer;
  const { request } = estimate;
  const [mailing] = request.plan.mailings ?? [];
  if (mailing === undefined) return estimate.answer;
  const noPaper = scenario.kind !== "all-paper";
  // Notices and log-ins are scaled with the digital letters; the check of the sum detects a wrong scale.
  const scaled = (typed: string | number | null | undefined) => {
    const number = Number(String(typed ?? "").replace(/\s/g, ""));
    if (!noPaper || !Number.isSafeInteger(number)) return 0;
    if (plan.digital === 0 || scenario.digital === plan.digital) return number;
    const product = BigInt(number) * BigInt(scenario.digital);
    const by = BigInt(plan.digital);
    return Number((product + by - 1n) / by);
  };
  const times = Number(mailing.times ?? 1) || 1;
  const channel = request.plan.country === "no" ? ("digital-mailbox" as const) : ("digital" as const);
  return cost.estimate({
    ...request,
    plan: {
      ...request.plan,
      mailings: [
        {
          ...mailing,
          channels: [{ channel, letters: scenario.digital / times }],
          sms: scaled(mailing.sms),
          emails: scaled(mailing.emails),
          openingReceipts: scaled(mailing.openingReceipts),
        },
      ],
      logins: scaled(request.plan.logins),
      systems: noPaper ? (request.plan.systems ?? null) : null,
      svarutMonths: noPaper ? (request.plan.svarutMonths ?? null) : null,
    },
  });
}
