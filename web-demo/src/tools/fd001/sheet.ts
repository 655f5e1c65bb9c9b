import type { ExemptionCheckRequestAnswer as Answer } from "@postregler/wasm";
import { element, write } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { type FieldName, labelOf } from "../../form/field.ts";
import { messageOf } from "../../form/messages.ts";
import { textOf } from "../../language/texts.ts";
import type { Questions } from "./questions.ts";

/** From here on the print is smaller, so that the longest answers the core takes still fit on one page. */
const MANY_CHARACTERS = 400;

export interface Sheet {
  readonly element: HTMLElement;
  show(answer: Answer): void;
  /** Forgets the answers. */
  clear(): void;
}

/** What the person takes along: the answers to look through, what comes next, and a page to print. */
export function sheet(questions: Questions, { change, startOver }: { change(): void; startOver(): void }): Sheet {
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
    { class: "sheet", hidden: true },
    notOfficial,
    element("section", {}, element("h2", { text: "form.result.next" }), next, remarks),
    element("section", {}, element("h2", { text: "form.result.answers" }), answers),
    element("p", { class: "print-only", text: "form.result.printed" }),
    buttons,
  );

  return {
    element: made,
    show(answer) {
      write(next, `word.state.${answer.state}`);
      remarks.replaceChildren(...answer.findings.map(messageOf));
      made.classList.toggle("long", lengthOf(questions) > MANY_CHARACTERS);
      answers.replaceChildren(...questions.all.filter(({ field }) => !field.element.hidden).map(row));
    },
    clear() {
      remarks.replaceChildren();
      answers.replaceChildren();
    },
  };
}

const lengthOf = (questions: Questions): number =>
  questions.all
    .map(({ given }) => given())
    .reduce((sum, answer) => sum + ("typed" in answer ? answer.typed.length : 0), 0);

function row({ field: { name }, given }: Questions["all"][number]): HTMLElement {
  const answer = given();
  const value = "typed" in answer ? element("dd", {}, answer.typed) : element("dd", { text: answer.text });
  return element("div", {}, element("dt", {}, element("span", { text: labelOf(name) }), ...danish(name)), value);
}

/** The label in Danish as well, if it differs: whoever takes the sheet to a Danish office meets people who read Danish. */
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
