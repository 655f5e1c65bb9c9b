import { element } from "../dom/element.ts";
import type { PageText } from "../language/texts.ts";
import { type Choice, radios } from "./radios.ts";

// Settings of a tool always have a value, so they need no validation.

export interface BoxSetting {
  readonly element: HTMLElement;
  readonly control: HTMLInputElement;
}

/** On or off; off to begin with. */
export function boxSetting({ id, label, hint }: { id: string; label: PageText; hint?: PageText }): BoxSetting {
  const described = hint && element("div", { id: `${id}-hint`, class: "hint", text: hint });
  const control = element("input", { type: "checkbox", id, "aria-describedby": described?.id });
  const words = [element("label", { for: id, text: label }), ...(described ? [described] : [])];
  return {
    element: element("div", { class: "field" }, element("div", { class: "choice" }, control, ...words)),
    control,
  };
}

export interface ChoiceSetting<Value extends string> {
  readonly element: HTMLElement;
  value(): Value;
  choose(value: Value): void;
}

/** One of several; the first to begin with. */
export function choiceSetting<Value extends string>(
  id: string,
  legend: PageText,
  choices: readonly [Choice<Value>, ...Choice<Value>[]],
): ChoiceSetting<Value> {
  const { elements, value, choose } = radios(id, choices);
  const initially = choices[0].value;
  choose(initially);
  return {
    element: element(
      "div",
      { class: "field" },
      element("fieldset", {}, element("legend", { text: legend }), ...elements),
    ),
    value: () => value() ?? initially,
    choose,
  };
}
