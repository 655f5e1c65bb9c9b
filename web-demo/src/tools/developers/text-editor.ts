import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { textWith } from "../../language/texts.ts";
import type { TextPosition } from "./json-error-position.ts";

export interface TextEditor {
  readonly element: HTMLElement;
  readonly control: HTMLTextAreaElement;
  /** Shows the position of a syntax error. */
  showError(broken: TextPosition | undefined): void;
}

/** A text area for JSON, or for the input lines of a stream. */
export function textEditor(
  id: string,
  label: "developers.json" | "developers.rows",
  changed: (text: string) => void,
): TextEditor {
  const messages = element("div", { id: `${id}-messages`, class: "messages" });
  const control = element("textarea", {
    id,
    rows: "12",
    class: "source",
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": `${id}-hint ${messages.id}`,
  });
  control.addEventListener("input", () => changed(control.value));
  const hint = element("p", { id: `${id}-hint`, class: "hint", text: `${label}.hint` });
  const group = element("div", { class: "field" }, element("label", { for: id, text: label }), hint, messages, control);

  return {
    element: group,
    control,
    showError(broken) {
      group.classList.toggle("wrong", broken !== undefined);
      if (broken === undefined) {
        control.removeAttribute("aria-invalid");
        messages.replaceChildren();
        return;
      }
      control.setAttribute("aria-invalid", "true");
      const values = { line: String(broken.line), column: String(broken.column) };
      const words = element("span", { class: "words" }, textWith("developers.broken", values));
      messages.replaceChildren(element("p", { class: "message error" }, icon("error"), words));
    },
  };
}
