import { element } from "../dom/element.ts";
import type { TextKey } from "../language/texts.ts";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: TextKey;
}

export interface Radios<Value extends string> {
  readonly elements: readonly HTMLElement[];
  /** The target of a link to the group. */
  readonly first: HTMLElement | undefined;
  value(): Value | undefined;
  choose(value: Value): void;
}

/** The buttons of a group of which one can be pressed, each with its label. */
export function radios<Value extends string>(group: string, choices: readonly Choice<Value>[]): Radios<Value> {
  const all = choices.map(({ value, text }) => {
    const id = `${group}-${value}`;
    const input = element("input", { id, type: "radio", name: group, value });
    return {
      input,
      value,
      element: element("div", { class: "choice" }, input, element("label", { for: id, text, capitalise: true })),
    };
  });

  return {
    elements: all.map((radio) => radio.element),
    first: all[0]?.input,
    value: () => all.find(({ input }) => input.checked)?.value,
    choose: (chosen) => all.forEach(({ input, value }) => (input.checked = value === chosen)),
  };
}
