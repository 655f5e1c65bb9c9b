import type { ReservationDeadlinesAnswer as Answer } from "@postregler/wasm";

/** The events of a day by importance: the first one determines the mark. */
export const DAY_EVENTS = ["last-day", "second-notice", "start", "counted", "asked"] as const;

export type DayEvent = (typeof DAY_EVENTS)[number];

/** A relevant day with its events. */
export interface DeadlineDay {
  readonly day: string;
  /** The number of days after the first. */
  readonly after: number;
  readonly what: readonly DayEvent[];
}

/** How many days lie between two days such as 2026-11-21. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The days of an answer in order, with the reference day if it is within the period. */
export function daysOf(answer: Answer, today: string): DeadlineDay[] {
  // Without a deadline to appeal, the start is a parameter of a step.
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
