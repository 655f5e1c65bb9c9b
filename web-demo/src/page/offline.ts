import { element, setText } from "../dom/element.ts";
import { fetchLanguage } from "../language/catalogue.ts";
import { currentLanguage } from "../language/current-language.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Route } from "./routes.ts";

/**
 * A button that fetches the whole page in every language and every design system. After that the page makes no request.
 */
export function offline(places: readonly Route[]): HTMLElement {
  const button = element("button", { type: "button", class: "quiet", text: "offline.fetch" });
  const status = element("p", { role: "status" });
  const setStatus = (key: "offline.fetching" | "offline.fetched" | "page.unavailable") => setText(status, key);
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    setStatus("offline.fetching");
    try {
      // Routes first: they register the texts they need.
      await Promise.all(places.map(({ fetchAll }) => fetchAll()));
      const themes = async () => (await import("../theme/use.ts")).fetchThemes();
      await Promise.all([themes(), ...LANGUAGES.map(({ code }) => fetchLanguage(code))]);
      await fetchLanguage(currentLanguage());
      setStatus("offline.fetched");
    } catch {
      button.removeAttribute("aria-disabled");
      setStatus("page.unavailable");
    }
  });
  return element("div", { class: "offline" }, element("p", { text: "offline.about" }), button, status);
}
