import { element } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";
import type { Choice } from "./radios.ts";

export interface SelectField<Value extends string> extends Field {
  readonly control: HTMLSelectElement;
  /** Undefined while the first option, "not stated", is selected. */
  value(): Value | undefined;
  choose(value: Value | undefined): void;
  /** Offers other choices; what was chosen stays, if it is among them. */
  offer(choices: readonly Choice<Value>[]): void;
}

/** One answer of many, or none. */
export function selectField<Value extends string>(
  name: FieldName,
  none: TextKey,
  choices: readonly Choice<Value>[],
): SelectField<Value> {
  const { hint, messages, describedBy } = hintAndMessages(name);
  const control = element("select", { id: idOf(name), "aria-describedby": describedBy });
  const label = element("label", { for: control.id, text: labelOf(name) });
  const group = element("div", { class: "field" }, label, hint, messages, control);
  let offered = choices;

  const made: SelectField<Value> = {
    name,
    path: pathOf(name),
    element: group,
    control,
    isEmpty: () => control.value === "",
    value: () => offered.find(({ value }) => value === control.value)?.value,
    choose: (value) => (control.value = value ?? ""),
    offer(others) {
      const before = made.value();
      offered = others;
      const lines = others.map(({ value, text }) => element("option", { value, text }));
      control.replaceChildren(element("option", { value: "", text: none }), ...lines);
      made.choose(others.some(({ value }) => value === before) ? before : undefined);
    },
    show: (findings) => markField(findings, { group, messages, marked: [control] }),
  };
  made.offer(choices);
  return made;
}
