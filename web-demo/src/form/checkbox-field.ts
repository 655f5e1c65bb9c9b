import { element } from "../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";

export interface CheckboxField extends Field {
  readonly control: HTMLInputElement;
}

/** One box to tick. */
export function checkboxField(name: FieldName): CheckboxField {
  const id = idOf(name);
  const { hint, messages, describedBy } = hintAndMessages(name);
  const control = element("input", { id, type: "checkbox", "aria-describedby": describedBy });
  const label = element("label", { for: id, text: labelOf(name) });
  const group = element("div", { class: "field" }, messages, element("div", { class: "choice" }, control, label, hint));

  return {
    name,
    path: pathOf(name),
    element: group,
    control,
    isEmpty: () => !control.checked,
    show: (findings) => markField(findings, { group, messages, marked: [control] }),
  };
}
