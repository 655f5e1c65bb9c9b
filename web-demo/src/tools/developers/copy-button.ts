import { element } from "../../dom/element.ts";
import { textOf } from "../../language/texts.ts";

/** A button that copies a text, and says so. */
export function copyButton(
  what: "developers.copy.request" | "developers.copy.answer" | "developers.copy.code",
  text: () => string,
) {
  const button = element("button", { type: "button", class: "quiet", text: what });
  // Always there, so that a screen reader notices when something is written into it.
  const status = element("span", { role: "status", class: "copied" });
  button.addEventListener("click", () => {
    const showStatus = (key: "developers.copied" | "developers.not-copied") => {
      status.textContent = textOf(key);
      setTimeout(() => (status.textContent = ""), 4000);
    };
    // Browsers hand the clipboard only to pages of a server that encrypts, and not all of them to every page.
    const copied = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error());
    copied.then(
      () => showStatus("developers.copied"),
      () => showStatus("developers.not-copied"),
    );
  });
  return element("p", { class: "copy" }, button, status);
}
