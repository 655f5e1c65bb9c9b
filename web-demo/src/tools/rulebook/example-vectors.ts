import { call } from "@postregler/wasm";
import { fetchLanguage } from "../../language/catalogue.ts";
import { isLanguage } from "../../language/languages.ts";
import vectors from "../../generated/rule-vectors.json";

/** A vector that shows a rule at work: a request, and the answer the core has to give, byte by byte. */
export interface Example {
  readonly name: string;
  readonly operation: string;
  readonly request: object;
  readonly answer: object;
}

interface RuleVectors {
  /** How many vectors show the rule. */
  readonly vectors: number;
  /** The place of the one with the least besides. */
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

/** Asks the core in this page, and whether its answer is the one of the vector. */
export async function run({ operation, request, answer }: Example): Promise<{ text: string; same: boolean }> {
  // An example may ask for another language than the page has so far.
  const locale = (request as { context?: { locale?: string } }).context?.locale ?? null;
  if (isLanguage(locale)) await fetchLanguage(locale);
  const text = call(operation, JSON.stringify(request));
  return { text, same: text === JSON.stringify(answer) };
}
