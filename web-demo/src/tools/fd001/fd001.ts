import { element } from "../../dom/element.ts";
import { DANISH, errorSummary } from "../../form/error-summary.ts";
import { supervise } from "../../form/supervise.ts";
import { onLanguageChange } from "../../language/current.ts";
import { type View, view } from "../../page/views.ts";
import { questions } from "./questions.ts";
import { sheet } from "./sheet.ts";

/** Form FD 001 for a citizen who comes in person: fill in, check, print, bring along. Nothing is sent or kept. */
export function fd001(): View {
  const asked = questions();
  const submit = element("button", { type: "submit", class: "primary", text: "form.submit" });
  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const form = element("form", {}, example, ...asked.fields.map((field) => field.element), submit);
  const prepared = sheet(asked, {
    change: () => open("form"),
    startOver() {
      form.reset();
      asked.refresh();
      prepared.clear();
      supervision.reset();
      open("form");
    },
  });
  const lead = element("p", { class: "lead", text: "form.lead" });
  const made = view("fd001", "form.title", lead, form, prepared.element);
  const summary = errorSummary(DANISH, { id: "fd001", heading: made.heading, submit, fields: asked.fields });

  /** Either the form or what came of it. */
  const open = (part: "form" | "sheet") => {
    const done = part === "sheet";
    lead.hidden = form.hidden = done;
    prepared.element.hidden = !done;
    made.rename(done ? "form.result.heading" : "form.title");
    made.heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const supervision = supervise({
    form,
    fields: asked.fields,
    summary,
    ask: asked.ask,
    answered(answer) {
      if (!answer.complete) return;
      prepared.show(answer);
      open("sheet");
    },
  });

  example.addEventListener("click", () => {
    asked.fillExample();
    supervision.reset();
  });
  onLanguageChange(() => {
    supervision.translate();
    if (!prepared.element.hidden) prepared.show(asked.ask());
  });
  return made;
}
