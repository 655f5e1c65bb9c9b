import type { Certainty, ReadinessUptake, UptakeFigure, UptakeGoal } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { longDate } from "../../language/dates.ts";
import { count } from "../../language/numbers.ts";
import { textOf, textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { ruleLink } from "../../rules/rule-link.ts";

/** Goals and figures for the digital mailbox in Norway, with their certainty. */
export function uptakeList() {
  const list = element("ul");
  const made = element(
    "section",
    { class: "uptake", hidden: true, "aria-labelledby": "readiness-uptake" },
    element("h2", { id: "readiness-uptake", text: "readiness.uptake" }),
    list,
  );
  return {
    element: made,
    show(uptake: ReadinessUptake | undefined) {
      made.hidden = uptake === undefined;
      if (uptake === undefined) return;
      list.replaceChildren(...fieldPath(uptake), ...uptake.goals.map(goal), ...uptake.figures.map(figure));
    },
  };
}

const fieldPath = ({ reached }: ReadinessUptake): HTMLElement[] =>
  reached === undefined ? [] : [element("li", { text: reached ? "readiness.goal.reached" : "readiness.goal.below" })];

function goal({ percent, by, outcome, outcomeCertainty, outcomeRule, rule }: UptakeGoal): HTMLElement {
  const line = textWith("readiness.goal", { percent: count(percent), due: longDate(by) });
  const known = outcome === "unknown" ? undefined : outcomeCertainty;
  const outcomeText = element("span", { text: `word.goal.${outcome}` });
  return element("li", {}, line, ": ", outcomeText, " ", ...doubt(known), ruleLink(outcomeRule ?? rule));
}

function figure({ when, mailboxes, approximate, percent, rule, certainty }: UptakeFigure): HTMLElement {
  const values = { when: dayOrMonth(when), mailboxes: `${approximate ? "≈ " : ""}${count(mailboxes)}` };
  const line =
    percent === undefined
      ? textWith("readiness.figure", values)
      : textWith("readiness.figure.share", { ...values, percent: `${percent}` });
  return element("li", {}, line, " ", ...doubt(certainty), ruleLink(rule));
}

/** The certainty, unless verified. */
const doubt = (certainty: Certainty | undefined): (HTMLElement | string)[] =>
  certainty === undefined || certainty === "verified" ? [] : [certaintyOf(certainty), " "];

/** Formats 2016-02 or 2019-11-20 in the current language. */
function dayOrMonth(when: string): string {
  const [year = "", month = "", day] = when.split("-");
  if (day !== undefined) return longDate(when);
  return `${textOf("format.months").split(" ")[Number(month) - 1] ?? month} ${year}`;
}
