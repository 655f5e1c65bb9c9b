import { element } from "../../dom/element.ts";
import { radios } from "../../form/radios.ts";
import type { TextKey } from "../../language/texts.ts";

/** A choice between views of the same content. */
export function choiceFieldset<Value extends string>(
  name: string,
  legend: TextKey,
  choices: readonly { readonly value: Value; readonly text: TextKey }[],
  chosen: (way: Value) => void,
) {
  const [first] = choices;
  const buttons = radios(name, choices);
  if (first) buttons.choose(first.value);
  const group = element("fieldset", { class: "ways" }, element("legend", { text: legend }), ...buttons.elements);
  group.addEventListener("change", () => {
    const value = buttons.value();
    if (value !== undefined) chosen(value);
  });
  return group;
}
