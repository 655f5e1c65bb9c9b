import type { ChecklistItem, ReadinessState } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { count } from "../../language/numbers.ts";

const STATES = [
  "done",
  "done-without-evidence",
  "overdue",
  "missing",
  "upcoming",
  "left-out",
  "not-applicable",
] as const satisfies ReadinessState[];

/** The number of items per state; states without items are omitted. */
export const stateCounts = (items: readonly ChecklistItem[]): HTMLElement[] =>
  STATES.map((state) => ({ state, many: items.filter((item) => item.state === state).length }))
    .filter(({ many }) => many > 0)
    .map(({ state, many }) => {
      const word = element("span", { text: `word.readiness.${state}` });
      return element("span", { class: "below" }, element("span", {}, count(many)), ": ", word);
    });
