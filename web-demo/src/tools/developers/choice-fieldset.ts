import { element } from "../../dom/element.ts";
import { radios } from "../../form/radios.ts";
import type { TextKey } from "../../language/texts.ts";

/** One of several ways to see the same. */
export function choiceOf<Way extends string>(
  name: string,
  legend: TextKey,
  ways: readonly { readonly value: Way; readonly text: TextKey }[],
  chosen: (way: Way) => void,
) {
  const [first] = ways;
  const buttons = radios(name, ways);
  if (first) buttons.choose(first.value);
  const group = element("fieldset", { class: "ways" }, element("legend", { text: legend }), ...buttons.elements);
  group.addEventListener("change", () => {
    const way = buttons.value();
    if (way !== undefined) chosen(way);
  });
  return group;
}
