import { element, setText } from "../dom/element.ts";

/** A button that retries a failed fetch. It announces the attempt and ignores clicks meanwhile. */
export function retryButton(style: "primary" | "quiet", attempt: () => Promise<unknown>): HTMLButtonElement {
  const button = element("button", { type: "button", class: style, text: "page.unavailable.again" });
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    setText(button, "offline.fetching");
    await attempt();
    button.removeAttribute("aria-disabled");
    setText(button, "page.unavailable.again");
  });
  return button;
}
