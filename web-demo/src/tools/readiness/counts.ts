import type { ChecklistItem, ReadinessState } from "@postregler/wasm";
import { count } from "../../language/numbers.ts";
import { textOf } from "../../language/texts.ts";

const STATES = [
  "done",
  "done-without-evidence",
  "overdue",
  "missing",
  "upcoming",
  "left-out",
] as const satisfies ReadinessState[];

/** How many lines stand where; what there is none of is left out. */
export const countsOf = (items: readonly ChecklistItem[]): string =>
  STATES.map((state) => ({ state, many: items.filter((item) => item.state === state).length }))
    .filter(({ many }) => many > 0)
    .map(({ state, many }) => `${count(many)}: ${textOf(`word.readiness.${state}`)}`)
    .join(" · ");
