import type { Certainty } from "@postregler/wasm";
import { type Engine, engineOf } from "./engines.ts";
import { make } from "./create-element.ts";
import parts from "./result-sections.json";
import type { ResultPage } from "./result-page.ts";
import type { Words } from "./texts.ts";

interface Rested {
  readonly text: string;
  readonly rule: string;
  readonly certainty?: Certainty | undefined;
}

/** Everything the result says, by the rule it rests on: folded away, for those who want to know. */
export function rulesOf({ words, result, said, ruleBook }: ResultPage): HTMLElement {
  const lines = parts.flatMap(({ member }) => (result as unknown as Record<string, readonly Line[]>)[member] ?? []);
  const rested: readonly Rested[] = [
    ...said.steps.map(({ message = "", rule }) => ({ text: message, rule })),
    ...[...lines, ...result.phone.notes].map(({ text = "", rule, certainty }) => ({ text, rule, certainty })),
    { text: result.phone.who ?? "", rule: result.phone.rule, certainty: result.phone.certainty },
  ];
  const { rulebook } = engineOf(said.guide?.id ?? "");
  const rules = [...new Set(rested.map(({ rule }) => rule))];
  const items = rules.map((rule) => {
    const these = rested.filter((one) => one.rule === rule);
    const texts = [...new Set(these.map(({ text }) => text))].map((text) => make("p", {}, text));
    const known = these.find(({ certainty }) => certainty)?.certainty;
    return make("li", {}, ...texts, ...about({ rule, known, words, ruleBook, rulebook }));
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

type Line = { readonly text?: string; readonly rule: string; readonly certainty?: Certainty };

interface Rule {
  readonly rule: string;
  /** How sure it is, as its lines say: the book may not be here. */
  readonly known: Certainty | undefined;
  readonly words: Words;
  readonly ruleBook: string | undefined;
  readonly rulebook: RuleBook;
}

/** The name of a rule, how sure it is unless it was read in the source, and where it stands. */
function about({ rule, known, words, ruleBook, rulebook }: Rule): HTMLElement[] {
  const name = make("code", {}, rule);
  const link = ruleBook === undefined ? name : make("a", { href: `${ruleBook}${rule}` }, name);
  const entry = entryOf(rule, rulebook);
  const sure = entry?.certainty ?? known;
  const doubt = sure === undefined || sure === "verified" ? [] : [" ", certainty(sure, words)];
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
