import { element } from "../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";

interface TextFieldOptions extends FieldName {
  /** What the browser may offer to fill in; "off" where there is no such thing, as for identity numbers. */
  autocomplete: "off" | "name" | "street-address" | "tel";
  keyboard?: "numeric" | "tel";
  lines?: number;
  /** How much is usually written here: sets the width. */
  width?: "medium";
}

export interface TextField extends Field {
  readonly control: HTMLInputElement | HTMLTextAreaElement;
}

/**
 * A field for text. It is never of another type than "text": a number field drops leading zeros and turns a number
 * written with a hyphen into nothing at all. Nor has it a maximum length: people paste with spaces, and what is too
 * long the core says.
 */
export function textField(options: TextFieldOptions): TextField {
  const id = idOf(options);
  const { hint, messages, describedBy } = hintAndMessages(options);
  const attributes = {
    id,
    autocomplete: options.autocomplete,
    spellcheck: "false",
    inputmode: options.keyboard,
    "aria-describedby": describedBy,
    class: options.width,
  };
  const control =
    options.lines === undefined
      ? element("input", { type: "text", ...attributes })
      : element("textarea", { rows: String(options.lines), ...attributes });
  const label = element("label", { for: id, text: labelOf(options) });
  const group = element("div", { class: "field" }, label, hint, messages, control);

  return {
    name: options,
    path: pathOf(options),
    element: group,
    control,
    isEmpty: () => control.value.trim() === "",
    show: (findings) => markField(findings, { group, messages, marked: [control] }),
  };
}
