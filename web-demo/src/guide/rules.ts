import type { Certainty } from "@postregler/wasm";
import { type Engine, engineOf } from "./engines.ts";
import { make } from "./make.ts";
import parts from "./parts.json";
import type { ResultPage } from "./result.ts";
import type { Words } from "./texts.ts";

interface Rested {
  readonly text: string;
  readonly rule: string;
}

/** Everything the result says, by the rule it rests on: folded away, for those who want to know. */
export function rulesOf({ words, result, said, ruleBook }: ResultPage): HTMLElement {
  const lines = parts.flatMap(({ member }) => (result as unknown as Record<string, readonly Line[]>)[member] ?? []);
  const rested: readonly Rested[] = [
    ...said.steps.map(({ message = "", rule }) => ({ text: message, rule })),
    ...[...lines, ...result.phone.notes].map(({ text = "", rule }) => ({ text, rule })),
    { text: result.phone.who ?? "", rule: result.phone.rule },
  ];
  const { rulebook } = engineOf(said.guide?.id ?? "");
  const rules = [...new Set(rested.map(({ rule }) => rule))];
  const items = rules.map((rule) => {
    const texts = new Set(rested.filter((one) => one.rule === rule).map(({ text }) => text));
    return make("li", {}, ...[...texts].map((text) => make("p", {}, text)), ...about(rule, words, ruleBook, rulebook));
  });
  return make(
    "details",
    { class: "guide-rules" },
    make("summary", {}, words.say("guidance.rules")),
    make("p", {}, words.say("guidance.rules.about")),
    make("ul", {}, ...items),
  );
}

type RuleBook = Engine["rulebook"];

type Line = { readonly text?: string; readonly rule: string };

/** The name of a rule, how sure it is unless it was read in the source, and where it stands. */
function about(rule: string, words: Words, ruleBook: string | undefined, rulebook: RuleBook): HTMLElement[] {
  const name = make("code", {}, rule);
  const link = ruleBook === undefined ? name : make("a", { href: `${ruleBook}${rule}` }, name);
  const entry = entryOf(rule, rulebook);
  const doubt = entry === undefined || entry.certainty === "verified" ? [] : [" ", certainty(entry.certainty, words)];
  const places = (entry?.sections ?? []).map(({ source, section }) =>
    // Sources are named as they name themselves, with English notes.
    make("li", { lang: "en" }, section === undefined ? source : `${source}: ${section}`),
  );
  const list = places.length === 0 ? [] : [make("ul", { class: "guide-places" }, ...places)];
  return [make("p", { class: "rule" }, link, ...doubt), ...list];
}

/** What the book says of a rule; it may be left out of a page that is to be small. */
function entryOf(id: string, rulebook: RuleBook) {
  try {
    return rulebook.rule({ id }).entry;
  } catch {
    return undefined;
  }
}

const certainty = (known: Certainty, words: Words): HTMLElement =>
  make("span", { class: `certainty ${known}` }, words.say(`word.certainty.${known}`));
