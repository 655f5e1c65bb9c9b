import type { Certainty } from "@postregler/wasm";
import { type Engine, engineOf } from "./engines.ts";
import { createElement } from "./create-element.ts";
import parts from "./result-sections.json";
import type { ResultPage } from "./result-page.ts";
import type { Words } from "./texts.ts";

interface TextWithRule {
  readonly text: string;
  readonly rule: string;
  readonly certainty?: Certainty | undefined;
}

/** Everything the result says, by the rule it rests on: folded away, for those who want to know. */
export function ruleList({ words, result, guideAnswer, ruleBook }: ResultPage): HTMLElement {
  const lines = parts.flatMap(({ member }) => (result as unknown as Record<string, readonly Line[]>)[member] ?? []);
  const entries: readonly TextWithRule[] = [
    ...guideAnswer.steps.map(({ message = "", rule }) => ({ text: message, rule })),
    ...[...lines, ...result.phone.notes].map(({ text = "", rule, certainty }) => ({ text, rule, certainty })),
    { text: result.phone.who ?? "", rule: result.phone.rule, certainty: result.phone.certainty },
  ];
  const { rulebook } = engineOf(guideAnswer.guide?.id ?? "");
  const rules = [...new Set(entries.map(({ rule }) => rule))];
  const items = rules.map((rule) => {
    const these = entries.filter((one) => one.rule === rule);
    const texts = [...new Set(these.map(({ text }) => text))].map((text) => createElement("p", {}, text));
    const known = these.find(({ certainty }) => certainty)?.certainty;
    return createElement("li", {}, ...texts, ...ruleDetails({ rule, known, words, ruleBook, rulebook }));
  });
  return createElement(
    "details",
    { class: "guide-rules" },
    createElement("summary", {}, words.say("guidance.rules")),
    createElement("p", {}, words.say("guidance.rules.about")),
    createElement("ul", {}, ...items),
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
function ruleDetails({ rule, known, words, ruleBook, rulebook }: Rule): HTMLElement[] {
  const name = createElement("code", {}, rule);
  const link = ruleBook === undefined ? name : createElement("a", { href: `${ruleBook}${rule}` }, name);
  const entry = entryOf(rule, rulebook);
  const sure = entry?.certainty ?? known;
  const doubt = sure === undefined || sure === "verified" ? [] : [" ", certainty(sure, words)];
  const places = (entry?.sections ?? []).map(({ source, section }) =>
    // Sources are named as they name themselves, with English notes.
    createElement("li", { lang: "en" }, section === undefined ? source : `${source}: ${section}`),
  );
  const list = places.length === 0 ? [] : [createElement("ul", { class: "guide-places" }, ...places)];
  return [createElement("p", { class: "rule" }, link, ...doubt), ...list];
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
  createElement("span", { class: `certainty ${known}` }, words.say(`word.certainty.${known}`));
