import { element } from "../../dom/element.ts";
import { textOf } from "../../language/texts.ts";

/** A button that copies a text and reports the outcome. */
export function copyButton(
  what: "developers.copy.request" | "developers.copy.answer" | "developers.copy.code",
  text: () => string,
) {
  const button = element("button", { type: "button", class: "quiet", text: what });
  // The element is always in the document; screen readers ignore live regions that are inserted with their text.
  const status = element("span", { role: "status", class: "copied" });
  button.addEventListener("click", () => {
    const showStatus = (key: "developers.copied" | "developers.not-copied") => {
      status.textContent = textOf(key);
      setTimeout(() => (status.textContent = ""), 4000);
    };
    // The clipboard needs a secure context and, in some browsers, a permission.
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error());
    copied.then(
      () => showStatus("developers.copied"),
      () => showStatus("developers.not-copied"),
    );
  });
  return element("p", { class: "copy" }, button, status);
}
