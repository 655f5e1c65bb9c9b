import type { GuideResult } from "@postregler/wasm";
import { headingOf, make } from "./create-element.ts";
import { part } from "./guide-section.ts";
import parts from "./result-sections.json";
import { phonePart } from "./phone-section.ts";
import type { Page, Shown } from "./question-page.ts";
import { rulesOf } from "./rule-list.ts";
import type { GuideText } from "./texts.ts";

export interface ResultPage extends Page {
  readonly result: GuideResult;
  /** Where the rule book shows a rule: what stands before its name. */
  readonly ruleBook: string | undefined;
  back(): void;
  again(): void;
  instead(question: string, answer: string): void;
}

/** What the answers lead to, in the order in which it is read; it prints on one page. */
export function resultPage(page: ResultPage): Shown {
  const { id, level, words, result, said } = page;
  const heading = headingOf(level, { id: `${id}-heading`, tabindex: "-1" }, result.sentence ?? "");
  const print = button(page, "guidance.print", "primary", () => print.ownerDocument.defaultView?.print());
  const country = said.guide?.country ?? "dk";

  const sections = parts.flatMap(({ member, list }) => {
    const lines = linesOf(result, member);
    if (lines.length === 0) return [];
    const name = `guidance.${member === "bring" ? `bring.${country}` : member}` as GuideText;
    const items = lines.map(({ text }) => make("li", {}, text ?? ""));
    return [part(page, name, `guide-${member}`, make(list === "ol" ? "ol" : "ul", {}, ...items))];
  });
  sections.find((section) => section.matches(".guide-bring"))?.append(print);

  const otherwise = result.otherwise;
  const ways = [
    ...(otherwise
      ? [way(otherwise.text ?? "", "primary", () => page.instead(otherwise.question, otherwise.answer))]
      : []),
    ...(print.isConnected || print.parentNode ? [] : [print]),
    button(page, "guidance.back", "quiet", page.back),
    button(page, "guidance.again", "quiet", page.again),
  ];
  const day = words.say("guidance.rules.day", { day: words.date(result.rulesOn) });
  const version = words.say("guidance.rules.version", { version: said.rules });
  return {
    heading,
    content: [
      heading,
      ...sections,
      make("div", { class: "buttons" }, ...ways),
      phonePart(page, result.phone),
      rulesOf(page),
      make("p", { class: "guide-day" }, make("span", {}, day), " ", make("span", {}, version)),
    ],
  };
}

type Lines = GuideResult["bring"];

const linesOf = (result: GuideResult, member: string): Lines =>
  (result as unknown as Readonly<Record<string, Lines>>)[member] ?? [];

const button = ({ words }: Page, text: GuideText, kind: string, pressed: () => void): HTMLElement =>
  way(words.say(text), kind, pressed);

function way(text: string, kind: string, pressed: () => void): HTMLElement {
  const made = make("button", { type: "button", class: kind }, text);
  made.addEventListener("click", pressed);
  return made;
}
