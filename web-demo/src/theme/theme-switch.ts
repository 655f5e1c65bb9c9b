import { element, withAriaLabel } from "../dom/element.ts";
import { onLanguageChange } from "../language/current-language.ts";
import { textOf } from "../language/texts.ts";
import { urlInTheme, chooseTheme, currentTheme, onThemeChange, onThemeFailed, THEMES } from "./themes.ts";

/** Links that show the forms in the design system of an authority. */
export function themeSwitch(): { element: HTMLElement; refresh(): void } {
  const links = [undefined, ...THEMES].map((theme) => {
    const link = element("a", { text: `theme.${theme ?? "own"}` });
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      chooseTheme(theme);
    });
    return { theme, link };
  });
  const status = element("p", { role: "status" });
  const refresh = () => {
    status.replaceChildren();
    for (const { theme, link } of links) {
      link.setAttribute("href", urlInTheme(theme));
      if (theme === currentTheme()) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  refresh();
  onThemeChange(refresh);
  onLanguageChange(refresh);
  onThemeFailed(() => {
    refresh();
    status.replaceChildren(textOf("theme.missed"));
  });
  const list = element("ul", {}, ...links.map(({ link }) => element("li", {}, link)));
  const label = element("p", { text: "theme.label" });
  return { element: withAriaLabel(element("nav", { class: "themes" }, label, list, status), "theme.label"), refresh };
}
