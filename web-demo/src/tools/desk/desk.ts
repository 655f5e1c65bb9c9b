import { element } from "../../dom/element.ts";
import { reveal } from "../../dom/reveal.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { supervise } from "../../form/supervise.ts";
import { onLanguageChange } from "../../language/current.ts";
import { type View, view } from "../../page/views.ts";
import { deskQuestions } from "./questions.ts";
import { deskResult } from "./result.ts";

/** At the desk: who came, what was shown and brought, and which municipality decides. */
export function desk(): View {
  const questions = deskQuestions();
  const result = deskResult();
  const submit = element("button", { type: "submit", class: "primary", text: "desk.submit" });
  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const clear = element("button", { type: "button", class: "quiet", text: "form.clear" });
  const form = element(
    "form",
    { autocomplete: "off" },
    example,
    ...questions.fields.map((field) => field.element),
    element("div", { class: "buttons" }, submit, clear),
  );
  const lead = element("p", { class: "lead", text: "desk.lead" });
  const made = view("desk", "desk.title", lead, form, result.element);
  const summary = errorSummary({ id: "desk", heading: made.heading, submit, fields: questions.fields });
  const supervision = supervise({
    form,
    fields: questions.fields,
    summary,
    ask: questions.ask,
    // The result says the rest, each with its rule.
    atFields: ["error"],
    changed() {
      questions.refresh();
      result.clear();
    },
    answered(answer) {
      result.show(answer);
      if (answer.accepted) reveal(result.element);
    },
  });
  const afresh = () => {
    supervision.reset();
    questions.refresh();
    result.clear();
  };
  afresh();

  example.addEventListener("click", () => {
    questions.fillExample();
    afresh();
  });
  clear.addEventListener("click", () => {
    form.reset();
    afresh();
    made.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  onLanguageChange(() => {
    supervision.translate();
    if (result.shown) result.show(questions.ask());
  });
  return made;
}
