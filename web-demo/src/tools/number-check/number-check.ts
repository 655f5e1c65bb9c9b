import { identity } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { DANISH, errorSummary } from "../../form/error-summary.ts";
import { supervise } from "../../form/supervise.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage, onLanguageChange } from "../../language/current.ts";
import { type View, view } from "../../page/views.ts";
import { examples } from "./examples.ts";
import { numberResult } from "./result.ts";

/** Type a Danish or Norwegian number and see what the core reads from it. */
export function numberCheck(): View {
  const number = textField({
    operation: "identity.check",
    field: "number",
    autocomplete: "off",
    keyboard: "numeric",
    width: "medium",
  });
  const testNumbers = element("input", {
    type: "checkbox",
    id: "test-numbers",
    "aria-describedby": "test-numbers-hint",
  });
  const submit = element("button", { type: "submit", class: "primary", text: "number.submit" });
  const result = numberResult();
  const form = element(
    "form",
    { autocomplete: "off" },
    number.element,
    element(
      "div",
      { class: "field choice" },
      testNumbers,
      element(
        "div",
        {},
        element("label", { for: testNumbers.id, text: "number.tests.label" }),
        element("p", { id: "test-numbers-hint", class: "hint", text: "number.tests.hint" }),
      ),
    ),
    submit,
  );

  const ask = () =>
    identity.check({
      number: number.control.value,
      context: { environment: testNumbers.checked ? "test" : "production", locale: currentLanguage() },
    });
  const made = view(
    "number",
    "number.title",
    element("p", { class: "lead", text: "number.lead" }),
    form,
    result.element,
  );
  const summary = errorSummary(DANISH, { id: "number", heading: made.heading, submit, fields: [number] });
  const supervision = supervise({
    form,
    fields: [number],
    summary,
    ask,
    // The result lists every finding with its rule.
    atFields: ["error"],
    answered: result.show,
    changed: result.clear,
  });
  made.element.append(
    examples(({ digits, test }) => {
      supervision.reset();
      result.clear();
      number.control.value = digits;
      testNumbers.checked = test;
      number.control.focus();
    }),
  );
  onLanguageChange(() => {
    supervision.translate();
    if (result.shown) result.show(ask());
  });
  return made;
}
