import { element } from "../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";
import type { Choice } from "./radios.ts";

export interface CheckboxesField<Value extends string> extends Field {
  values(): Value[];
  choose(values: readonly Value[]): void;
}

/** Boxes to tick, as many as fit. */
export function checkboxesField<Value extends string>(
  name: FieldName,
  choices: readonly Choice<Value>[],
): CheckboxesField<Value> {
  const { hint, messages } = hintAndMessages(name);
  const boxes = choices.map(({ value, text }, at) => {
    const id = `${idOf(name)}-${value}`;
    // The message is announced once, on entering the group, not at each box.
    const input = element("input", { id, type: "checkbox", "aria-describedby": at === 0 && messages.id });
    return { input, value, element: element("div", { class: "choice" }, input, element("label", { for: id, text })) };
  });
  const inputs = boxes.map(({ input }) => input);
  const all = element(
    "fieldset",
    { "aria-describedby": hint.id },
    element("legend", { text: labelOf(name) }),
    hint,
    messages,
    ...boxes.map((box) => box.element),
  );
  const group = element("div", { class: "field" }, all);

  return {
    name,
    path: pathOf(name),
    element: group,
    control: inputs[0] ?? group,
    isEmpty: () => inputs.every((input) => !input.checked),
    values: () => boxes.filter(({ input }) => input.checked).map(({ value }) => value),
    choose: (values) => boxes.forEach(({ input, value }) => (input.checked = values.includes(value))),
    show: (findings) => markField(findings, { group, messages, marked: inputs }),
  };
}
