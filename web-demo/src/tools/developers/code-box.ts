import { element, withAriaLabel } from "../../dom/element.ts";
import type { TextKey } from "../../language/texts.ts";

/** Text for programs. It may be longer than its box, so the keyboard can get into it. */
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
