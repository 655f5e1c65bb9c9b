import { identity } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { reveal } from "../../dom/reveal.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { boxSetting } from "../../form/setting.ts";
import { formController } from "../../form/form-controller.ts";
import { textField } from "../../form/text-field.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { numberSettings } from "../../number-settings/number-settings.ts";
import { examples } from "./examples.ts";
import { numberResult } from "./number-result.ts";

/** A past day, so that the new rule is in force. */
const ALREADY = "2000-01-01";

/** Checks a Danish or Norwegian number and shows what it contains. */
export function numberCheck(): View {
  const number = textField({
    operation: "identity.check",
    field: "number",
    autocomplete: "off",
    keyboard: "numeric",
    width: "medium",
  });
  const settings = numberSettings("number");
  const newRule = boxSetting({ id: "number-new-rule", label: "number.new-rule.label" });
  settings.advanced.append(newRule.element);
  const submit = element("button", { type: "submit", class: "primary", text: "number.submit" });
  const result = numberResult();
  const form = element("form", { autocomplete: "off" }, number.element, settings.tests, settings.advanced, submit);

  const ask = () =>
    identity.check({
      number: number.control.value,
      newRuleFrom: newRule.control.checked ? ALREADY : null,
      ...settings.request(),
    });
  const made = view(
    "number",
    "number.title",
    element("p", { class: "lead", text: "number.lead" }),
    form,
    result.element,
  );
  const summary = errorSummary({ id: "number", heading: made.heading, submit, fields: [number] });
  const controller = formController({
    form,
    fields: [number],
    summary,
    ask,
    // The result lists every finding with its rule.
    atFields: ["error"],
    onAnswer(answer) {
      result.show(answer);
      if (answer.accepted) reveal(result.element);
    },
    onChange: result.clear,
  });
  made.element.append(
    examples((example) => {
      controller.reset();
      result.clear();
      number.control.value = example.digits;
      settings.choose(example);
      newRule.control.checked = example.newRule;
      if (example.newRule) settings.advanced.open = true;
      number.control.focus();
    }),
  );
  onLanguageChange(() => {
    controller.translate();
    if (result.shown) result.show(ask());
  });
  return made;
}
