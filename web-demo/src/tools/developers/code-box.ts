import { element, withAriaLabel } from "../../dom/element.ts";
import type { TextKey } from "../../language/texts.ts";

/** A block of code. It is focusable, because it may scroll. */
export function codeBox(name: TextKey) {
  const code = element("code", { lang: "en" });
  const box = withAriaLabel(element("pre", { class: "source", tabindex: "0", role: "group" }, code), name);
  return {
    element: box,
    text: () => code.textContent ?? "",
    show(text: string) {
      code.textContent = text;
      box.scrollTop = 0;
    },
  };
}
