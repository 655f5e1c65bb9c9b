import { element } from "../dom/element.ts";
import type { PageText } from "../language/texts.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";

export interface DateField extends Field {
  /** The date as typed, such as 21-11-2026; incomplete dates are passed on as they are. */
  value(): string;
  set(parts: readonly [day: string, month: string, year: string]): void;
}

const PARTS = [
  { part: "day", text: "date.day", digits: 2 },
  { part: "month", text: "date.month", digits: 2 },
  { part: "year", text: "date.year", digits: 4 },
] as const satisfies readonly { part: string; text: PageText; digits: number }[];

/** A date in three fields with names of their own, the way Danish forms ask for it. Nothing jumps by itself. */
export function dateField(name: FieldName): DateField {
  const { hint, messages } = hintAndMessages(name);
  const boxes = PARTS.map(({ part, text, digits }) => {
    const id = `${idOf(name)}-${part}`;
    const input = element("input", {
      id,
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": messages.id,
      class: digits === 4 ? "digits-4" : "digits-2",
    });
    return { input, element: element("div", {}, element("label", { for: id, text }), input) };
  });
  const inputs = boxes.map(({ input }) => input);
  const parts = element(
    "fieldset",
    { "aria-describedby": hint.id },
    element("legend", { text: labelOf(name) }),
    hint,
    messages,
    element("div", { class: "date" }, ...boxes.map((box) => box.element)),
  );
  const group = element("div", { class: "field" }, parts);
  const isEmpty = () => inputs.every((input) => input.value.trim() === "");

  return {
    name,
    path: pathOf(name),
    element: group,
    control: inputs[0] ?? group,
    isEmpty,
    // The core parses and validates the date; the page only joins its parts.
    value: () => (isEmpty() ? "" : inputs.map((input) => input.value.trim()).join("-")),
    set: (parts) => inputs.forEach((input, index) => (input.value = parts[index] ?? "")),
    show: (findings) => markField(findings, { group, messages, marked: inputs }),
  };
}
