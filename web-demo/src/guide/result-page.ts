import type { GuideResult } from "@postregler/wasm";
import { headingOf, createElement } from "./create-element.ts";
import { guideSection } from "./guide-section.ts";
import parts from "./result-sections.json";
import { phoneSection } from "./phone-section.ts";
import type { GuidePage, RenderedPage } from "./question-page.ts";
import { ruleList } from "./rule-list.ts";
import type { GuideText } from "./texts.ts";

export interface ResultPage extends GuidePage {
  readonly result: GuideResult;
  /** The URL of the rule book, up to the id of a rule. */
  readonly ruleBook: string | undefined;
  back(): void;
  restart(): void;
  changeAnswer(question: string, answer: string): void;
}

/** What the answers lead to, in the order in which it is read; it prints on one page. */
export function resultPage(page: ResultPage): RenderedPage {
  const { id, level, words, result, guideAnswer } = page;
  const heading = headingOf(level, { id: `${id}-heading`, tabindex: "-1" }, result.sentence ?? "");
  const print = button(page, "guidance.print", "primary", () => print.ownerDocument.defaultView?.print());
  const country = guideAnswer.guide?.country ?? "dk";

  const sections = parts.flatMap(({ member, list }) => {
    const lines = linesOf(result, member);
    if (lines.length === 0) return [];
    const name = `guidance.${member === "bring" ? `bring.${country}` : member}` as GuideText;
    const items = lines.map(({ text }) => createElement("li", {}, text ?? ""));
    return [guideSection(page, name, `guide-${member}`, createElement(list === "ol" ? "ol" : "ul", {}, ...items))];
  });
  sections.find((section) => section.matches(".guide-bring"))?.append(print);

  const otherwise = result.otherwise;
  const ways = [
    ...(otherwise
      ? [actionButton(otherwise.text ?? "", "primary", () => page.changeAnswer(otherwise.question, otherwise.answer))]
      : []),
    ...(print.isConnected || print.parentNode ? [] : [print]),
    button(page, "guidance.back", "quiet", page.back),
    button(page, "guidance.again", "quiet", page.restart),
  ];
  const day = words.say("guidance.rules.day", { day: words.date(result.rulesOn) });
  const version = words.say("guidance.rules.version", { version: guideAnswer.rules });
  return {
    heading,
    content: [
      heading,
      ...sections,
      createElement("div", { class: "buttons" }, ...ways),
      phoneSection(page, result.phone),
      ruleList(page),
      createElement(
        "p",
        { class: "guide-day" },
        createElement("span", {}, day),
        " ",
        createElement("span", {}, version),
      ),
    ],
  };
}

type Lines = GuideResult["bring"];

const linesOf = (result: GuideResult, member: string): Lines =>
  (result as unknown as Readonly<Record<string, Lines>>)[member] ?? [];

const button = ({ words }: GuidePage, text: GuideText, kind: string, pressed: () => void): HTMLElement =>
  actionButton(words.say(text), kind, pressed);

function actionButton(text: string, kind: string, pressed: () => void): HTMLElement {
  const made = createElement("button", { type: "button", class: kind }, text);
  made.addEventListener("click", pressed);
  return made;
}
