import type { CostBookUsed, CostSensitivity } from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { longDate } from "../../language/dates.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { amount } from "./amounts.ts";

/** The total under the alternative reading of each ambiguous source. */
export const sensitivityList = (all: readonly CostSensitivity[]): HTMLElement =>
  element(
    "ul",
    { class: "readings" },
    ...all.map(({ parameter, alternative, affected, totals }) => {
      const how = element(
        "span",
        {},
        element("span", { text: `field.cost.estimate.${parameter}.label` }),
        ": ",
        element("span", { text: `word.cost-${parameter}.${alternative}` }),
      );
      if (affected === 0)
        return capitalise(element("li", {}, how, element("span", { class: "below", text: "cost.affected.none" })));
      const sums = totals.map((total) =>
        element(
          "span",
          { class: "below" },
          amount(total.amount, total),
          " ",
          element("span", {}, total.currency),
          " ",
          element("span", { text: `word.cost-column.${total.column}` }),
        ),
      );
      const many = element("span", { class: "below" }, textWith("cost.affected", { count: count(affected) }));
      return capitalise(element("li", {}, how, many, ...sums));
    }),
  );

/** The price books used: source, period, certainty and notes. */
export const bookList = (books: readonly CostBookUsed[]): HTMLElement =>
  element(
    "ul",
    { class: "books" },
    ...books.map(({ id, from, until, source, certainty, notes = [] }) =>
      element(
        "li",
        {},
        element("code", {}, id),
        // Sources have English notes in every language.
        element("span", { lang: "en", class: "source" }, source),
        ...period(from, until),
        certaintyOf(certainty),
        ...notes.map((note) => element("span", { class: "below", text: `word.cost-note.${note}` })),
      ),
    ),
  );

function period(from: string | undefined, until: string | undefined): HTMLElement[] {
  if (from === undefined && until === undefined) return [];
  const days = { from: longDate(from ?? ""), until: longDate(until ?? "") };
  const key = until === undefined ? "rulebook.from" : from === undefined ? "rulebook.until" : "rulebook.from-until";
  return [
    element(
      "span",
      { class: "below" },
      element("span", { text: "cost.period" }),
      " ",
      element("span", {}, textWith(key, days)),
    ),
  ];
}
