import { element } from "../dom/element.ts";
import { hintAndMessages, type Field, type FieldName, idOf, labelOf, markField, pathOf } from "./field.ts";

interface TextFieldOptions extends FieldName {
  /** The browser's autofill token; "off" for fields without one, such as identity numbers. */
  autocomplete: "off" | "name" | "street-address" | "tel";
  keyboard?: "numeric" | "tel";
  lines?: number;
  /** The usual length of a value; sets the width. */
  width?: "medium";
}

export interface TextField extends Field {
  readonly control: HTMLInputElement | HTMLTextAreaElement;
}

/**
 * A text field. The type is always "text": a number field drops leading zeros and rejects hyphens. It has no maximum
 * length, because pasted numbers may contain spaces; the core reports values that are too long.
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
