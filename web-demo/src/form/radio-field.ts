import { element } from "../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";
import { type Choice, radios } from "./radios.ts";

export interface RadioField<Value extends string> extends Field {
  value(): Value | undefined;
  choose(value: Value): void;
}

/** One answer of several. */
export function radioField<Value extends string>(
  name: FieldName,
  choices: readonly Choice<Value>[],
): RadioField<Value> {
  const { hint, messages, describedBy } = hintAndMessages(name);
  const { elements, first, value, choose } = radios(idOf(name), choices);
  const buttons = element(
    "fieldset",
    // A single radio button can't be called wrong, the group can.
    { role: "radiogroup", "aria-describedby": describedBy },
    element("legend", { text: labelOf(name) }),
    hint,
    messages,
    ...elements,
  );
  const group = element("div", { class: "field" }, buttons);

  return {
    name,
    path: pathOf(name),
    element: group,
    control: first ?? group,
    isEmpty: () => value() === undefined,
    value,
    choose,
    show: (findings) => markField(findings, { group, messages, marked: [buttons] }),
  };
}
