import { element } from "../../dom/element.ts";
import { reveal } from "../../dom/reveal.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { formController } from "../../form/form-controller.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { attendanceQuestions } from "./attendance-questions.ts";
import { attendanceResult } from "./attendance-result.ts";

/** In-person application: who attended, the ID and documents shown, and the competent municipality. */
export function attendance(): View {
  const questions = attendanceQuestions();
  const result = attendanceResult();
  const submit = element("button", { type: "submit", class: "primary", text: "attendance.submit" });
  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const clear = element("button", { type: "button", class: "quiet", text: "form.clear" });
  const form = element(
    "form",
    { autocomplete: "off" },
    example,
    ...questions.fields.map((field) => field.element),
    element("div", { class: "buttons" }, submit, clear),
  );
  const lead = element("p", { class: "lead", text: "attendance.lead" });
  const made = view("attendance", "attendance.title", lead, form, result.element);
  const summary = errorSummary({ id: "attendance", heading: made.heading, submit, fields: questions.fields });
  const controller = formController({
    form,
    fields: questions.fields,
    summary,
    ask: questions.ask,
    // The result lists warnings and hints, each with its rule.
    atFields: ["error"],
    onChange() {
      questions.refresh();
      result.clear();
    },
    onAnswer(answer) {
      result.show(answer);
      if (answer.accepted) reveal(result.element);
    },
  });
  const resetResult = () => {
    controller.reset();
    questions.refresh();
    result.clear();
  };
  resetResult();

  example.addEventListener("click", () => {
    questions.fillExample();
    resetResult();
  });
  clear.addEventListener("click", () => {
    form.reset();
    resetResult();
    made.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  onLanguageChange(() => {
    controller.translate();
    if (result.shown) result.show(questions.ask());
  });
  return made;
}
