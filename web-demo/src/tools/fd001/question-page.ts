import type { Finding } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { isError } from "../../form/field.ts";
import { formController } from "../../form/form-controller.ts";
import type { Page } from "./pages.ts";

export interface QuestionPage {
  readonly page: Page;
  readonly element: HTMLElement;
  /** Writes what depends on the language. */
  translate(): void;
  /** Another page is shown. */
  onLeave(): void;
  /** Forgets the answers. */
  clear(): void;
}

interface QuestionPageOptions {
  heading: HTMLElement;
  /** The level of the heading. */
  level: number;
  /** What was found about this page. */
  ask(): { findings: readonly Finding[] };
  onBack(): void;
  onContinue(): void;
}

/** One question, the way on and the way back. Only errors about this question keep anybody here. */
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
    // With one question the heading asks it; the label is for those who come to the field from elsewhere.
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
