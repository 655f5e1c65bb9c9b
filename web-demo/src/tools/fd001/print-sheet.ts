import type { ExemptionCheckRequestAnswer as Answer } from "@postregler/wasm";
import { element, headingOf, setText } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { type FieldName, labelOf } from "../../form/field.ts";
import { messageOf } from "../../form/messages.ts";
import { textOf } from "../../language/texts.ts";
import { findingsOn } from "./check-request.ts";
import type { Page, Question } from "./pages.ts";
import { valueOf } from "./review.ts";

/** The length from which the print is smaller, so that the longest accepted answers fit on one page. */
const SMALL_PRINT_FROM = 950;

/** The length from which the print is smallest. */
const SMALLEST_PRINT_FROM = 1700;

/** The length that a row adds to that of its answer, in characters. */
const ROW_OVERHEAD = 45;

export interface PrintSheet {
  readonly element: HTMLElement;
  show(answer: Answer, pages: readonly Page[], proxy: boolean): void;
  /** Forgets the answers. */
  clear(): void;
}

interface SheetOptions {
  /** The level of the heading above. */
  level: number;
  change(): void;
  startOver(): void;
}

/** The sheet to print: the next steps and the answers. */
export function printSheet({ level, change, startOver }: SheetOptions): PrintSheet {
  const notOfficial = element(
    "p",
    { class: "not-official" },
    icon("warning"),
    element("strong", { text: "form.result.not-official" }),
  );
  const next = element("p");
  const remarks = element("div");
  const answers = element("dl", { class: "facts" });
  const buttons = element(
    "div",
    { class: "buttons" },
    button("primary", "form.print", () => print()),
    button("quiet", "form.change", change),
    button("quiet", "form.clear", startOver),
  );
  const made = element(
    "div",
    { class: "sheet" },
    notOfficial,
    element("section", {}, headingOf(level + 1, "form.result.next"), next, remarks),
    element("section", {}, headingOf(level + 1, "form.result.answers"), answers),
    element("p", { class: "print-only", text: "form.result.printed" }),
    buttons,
  );

  return {
    element: made,
    show({ state, findings }, pages, proxy) {
      // In this case the representative attends.
      setText(next, proxy && state === "awaiting-attendance" ? `word.state.${state}-proxy` : `word.state.${state}`);
      remarks.replaceChildren(...findingsOn(pages, findings).map(messageOf));
      const questions = pages.flatMap((page) => page.questions);
      const size = questions.map(lengthOf).reduce((sum, length) => sum + length, 0);
      made.classList.toggle("long", size > SMALL_PRINT_FROM);
      made.classList.toggle("longest", size > SMALLEST_PRINT_FROM);
      answers.replaceChildren(...questions.map(row));
    },
    clear() {
      remarks.replaceChildren();
      answers.replaceChildren();
    },
  };
}

function lengthOf({ given }: Question): number {
  const answer = given();
  return ROW_OVERHEAD + ("typed" in answer ? answer.typed.length : 0);
}

function row(question: Question): HTMLElement {
  const { name } = question.field;
  const label = element("dt", {}, element("span", { text: labelOf(name) }), ...danish(name));
  return element("div", {}, label, element("dd", {}, valueOf(question)));
}

/** The Danish label, if it differs: the reader at the municipality reads Danish. */
function danish(name: FieldName): HTMLElement[] {
  const label = textOf(labelOf(name), "da");
  return label === textOf(labelOf(name)) ? [] : [element("span", { class: "danish", lang: "da" }, label)];
}

function button(
  kind: "primary" | "quiet",
  text: "form.print" | "form.change" | "form.clear",
  pressed: () => void,
): HTMLElement {
  const made = element("button", { type: "button", class: kind, text });
  made.addEventListener("click", pressed);
  return made;
}
