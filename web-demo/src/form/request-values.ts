import type { Finding } from "@postregler/wasm";
import { RequestError } from "@postregler/wasm";
import { type PageText, textOf } from "../language/texts.ts";
import type { Field } from "./field.ts";
import { pageError } from "./page-error.ts";

// Some operations are made for systems: they take ISO dates and integers. The page converts what users type; the core
// validates it.

/**
 * Converts a typed date such as 2-3-2026 to ISO 8601. Other text is returned unchanged, so that the core rejects it.
 */
export function isoDay(typed: string): string | null {
  if (typed === "") return null;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(typed) ?? [];
  return year === "" ? typed : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Parses an integer. Other text is returned unchanged, so that the core rejects it. */
export function wholeNumber(typed: string): number | null {
  const text = typed.trim();
  if (text === "") return null;
  return (/^\d{1,9}$/.test(text) ? Number(text) : text) as number;
}

/** A field whose value the core may refuse, and what to do then. */
export type RefusableField = readonly [field: Field, message: PageText];

export interface FormOutcome<Answer> {
  readonly findings: readonly Finding[];
  /** Absent if the core took the request for none. */
  readonly answer?: Answer;
}

/**
 * Calls the core and turns a rejected value into an error at its field. `fieldPath` maps a path of the request to a
 * field.
 */
export function callWithFieldErrors<Answer>(
  call: () => Answer,
  refusable: readonly RefusableField[],
  findings: (answer: Answer) => readonly Finding[],
  fieldPath: (path: string) => string = (path) => path.replace(/^\/context/, ""),
): FormOutcome<Answer> {
  try {
    const answer = call();
    return { answer, findings: findings(answer) };
  } catch (problem) {
    if (!(problem instanceof RequestError)) throw problem;
    const path = fieldPath(problem.path);
    const refused = refusable.find(([field]) => field.path === path);
    if (refused === undefined) throw problem;
    const [field, message] = refused;
    return { findings: [pageError(field, `page.${message}`, textOf(message))] };
  }
}
