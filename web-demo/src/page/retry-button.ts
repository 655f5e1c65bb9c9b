import { element, setText } from "../dom/element.ts";

/** A button that attempts again to fetch what could not be fetched. While it does, it says so and starts no second attempt. */
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
