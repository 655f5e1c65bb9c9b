import { element } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
import { explanations, type Field, type FieldName, idOf, labelOf, mark, pathOf } from "./field.ts";

export interface RadioField<Value extends string> extends Field {
  value(): Value | undefined;
  choose(value: Value): void;
}

/** One answer of several. */
export function radioField<Value extends string>(
  name: FieldName,
  choices: readonly { value: Value; text: TextKey }[],
): RadioField<Value> {
  const { hint, messages, describedBy } = explanations(name);
  const radios = choices.map(({ value, text }) => {
    const id = `${idOf(name)}-${value}`;
    const input = element("input", { id, type: "radio", name: idOf(name), value });
    return { input, value, element: element("div", { class: "choice" }, input, element("label", { for: id, text })) };
  });
  const group = element(
    "fieldset",
    // A single radio button can't be called wrong, the group can.
    { class: "field", role: "radiogroup", "aria-describedby": describedBy },
    element("legend", { text: labelOf(name) }),
    hint,
    messages,
    ...radios.map((radio) => radio.element),
  );
  const value = () => radios.find(({ input }) => input.checked)?.value;

  return {
    name,
    path: pathOf(name),
    element: group,
    control: radios[0]?.input ?? group,
    isEmpty: () => value() === undefined,
    value,
    choose: (chosen) => radios.forEach((radio) => (radio.input.checked = radio.value === chosen)),
    show: (findings) => mark(findings, { group, messages, marked: [group] }),
  };
}
