import { call } from "@postregler/wasm";
import { fetchLanguage } from "../../language/catalogue.ts";
import { isLanguage } from "../../language/languages.ts";
import vectors from "../../generated/rule-vectors.json";

/** A test vector that applies a rule: a request and its exact answer. */
export interface Example {
  readonly name: string;
  readonly operation: string;
  readonly request: object;
  readonly answer: object;
}

interface RuleVectors {
  /** The number of vectors that apply the rule. */
  readonly vectors: number;
  /** The index of the simplest one. */
  readonly case?: number | null;
}

const { rules, cases } = vectors as unknown as {
  rules: Readonly<Record<string, RuleVectors>>;
  cases: readonly Example[];
};

export const examplesOf = (rule: string): number => rules[rule]?.vectors ?? 0;

export function exampleOf(rule: string): Example | undefined {
  const place = rules[rule]?.case;
  return typeof place === "number" ? cases[place] : undefined;
}

/** Runs the request in this page and compares the answer with the vector. */
export async function run({ operation, request, answer }: Example): Promise<{ text: string; same: boolean }> {
  // The example may need a language that has not been loaded.
  const locale = (request as { context?: { locale?: string } }).context?.locale ?? null;
  if (isLanguage(locale)) await fetchLanguage(locale);
  const text = call(operation, JSON.stringify(request));
  return { text, same: text === JSON.stringify(answer) };
}
