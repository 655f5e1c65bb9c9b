import type { ReservationDeadlinesAnswer as Answer } from "@postregler/wasm";

/** What may happen on a day, most important first: its mark is the one that is drawn. */
export const DAY_EVENTS = ["last-day", "second-notice", "start", "counted", "asked"] as const;

export type DayEvent = (typeof DAY_EVENTS)[number];

/** A day that matters, and what happens on it. */
export interface DeadlineDay {
  readonly day: string;
  /** How many days after the first. */
  readonly after: number;
  readonly what: readonly DayEvent[];
}

/** How many days lie between two days such as 2026-11-21. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The days of an answer in their order; the day it is about is among them while the time runs. */
export function daysOf(answer: Answer, today: string): DeadlineDay[] {
  // Without a deadline to appeal, the start stands in the step that found it.
  const startInSteps = answer.steps.map(({ params }) => params["start"]).find((start) => typeof start === "string");
  const start = answer.appealStart ?? (typeof startInSteps === "string" ? startInSteps : undefined);
  const known: readonly (readonly [DayEvent, string | undefined])[] = [
    ["start", start],
    ["second-notice", answer.secondNoticeFrom],
    ["counted", answer.appealCounted],
    ["last-day", answer.appealEnd],
  ];
  const days = new Map<string, DayEvent[]>();
  const add = (what: DayEvent, day: string) => days.set(day, [...(days.get(day) ?? []), what]);
  for (const [what, day] of known) if (day !== undefined) add(what, day);
  const ordered = () => [...days.keys()].sort();
  const [first, last] = [ordered()[0], ordered().at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first <= today && today <= last) add("asked", today);
  return ordered().map((day) => ({ day, after: daysBetween(first, day), what: days.get(day) ?? [] }));
}
