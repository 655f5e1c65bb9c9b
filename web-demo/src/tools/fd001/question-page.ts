import type { Finding } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { isError } from "../../form/field.ts";
import { formController } from "../../form/form-controller.ts";
import type { Page } from "./pages.ts";

export interface QuestionPage {
  readonly page: Page;
  readonly element: HTMLElement;
  /** Renders texts that depend on the language. */
  translate(): void;
  /** Called when another page is shown. */
  onLeave(): void;
  /** Clears the answers. */
  clear(): void;
}

interface QuestionPageOptions {
  heading: HTMLElement;
  /** The level of the heading. */
  level: number;
  /** The findings for this page. */
  ask(): { findings: readonly Finding[] };
  onBack(): void;
  onContinue(): void;
}

/** One question with its buttons. Only errors of this question prevent the user from continuing. */
export function questionPage(
  page: Page,
  { heading, level, ask, onBack, onContinue }: QuestionPageOptions,
): QuestionPage {
  const fields = page.questions.map(({ field }) => field);
  const submit = element("button", { type: "submit", class: "primary", text: "form.continue" });
  const backButton = element("button", { type: "button", class: "quiet", text: "form.back" });
  backButton.addEventListener("click", onBack);
  const beside = element("div");
  const form = element(
    "form",
    // A single question is the heading; its label is for screen readers.
    { class: fields.length === 1 && fields[0]?.control.getAttribute("type") !== "checkbox" ? "single" : undefined },
    beside,
    ...fields.map((field) => field.element),
    element("div", { class: "buttons" }, submit, backButton),
  );
  const summary = errorSummary({ id: `fd001-${page.name}`, heading, level: level + 1, submit, fields });
  const controller = formController({
    form,
    fields,
    summary,
    ask,
    onAnswer: ({ findings }) => {
      if (!findings.some(isError)) onContinue();
    },
  });
  const translate = () => {
    if (page.guidance) beside.replaceChildren(page.guidance(level + 1));
    controller.translate();
  };
  if (!page.guidance) beside.remove();

  return {
    page,
    element: form,
    translate,
    onLeave: () => summary.hide(),
    clear() {
      form.reset();
      controller.reset();
    },
  };
}
