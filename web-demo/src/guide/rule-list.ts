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

/** The texts of the result by the rule they are based on, in a closed `details`. */
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
  /** The certainty stated by the result; the rule book may not be loaded. */
  readonly known: Certainty | undefined;
  readonly words: Words;
  readonly ruleBook: string | undefined;
  readonly rulebook: RuleBook;
}

/** The id of a rule, its certainty unless verified, and its sections in the law. */
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

/** The entry of the rule book, which small pages may leave out. */
function entryOf(id: string, rulebook: RuleBook) {
  try {
    return rulebook.rule({ id }).entry;
  } catch {
    return undefined;
  }
}

const certainty = (known: Certainty, words: Words): HTMLElement =>
  createElement("span", { class: `certainty ${known}` }, words.say(`word.certainty.${known}`));
