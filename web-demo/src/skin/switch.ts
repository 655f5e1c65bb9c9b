import { element, named } from "../dom/element.ts";
import { onLanguageChange } from "../language/current.ts";
import { textOf } from "../language/texts.ts";
import { addressInSkin, chooseSkin, currentSkin, onSkinChange, onSkinMissed, SKINS } from "./skins.ts";

/** Where forms are: the ways to see them as an authority would show them. */
export function skinSwitch(): { element: HTMLElement; refresh(): void } {
  const links = [undefined, ...SKINS].map((skin) => {
    const link = element("a", { text: `skin.${skin ?? "own"}` });
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      chooseSkin(skin);
    });
    return { skin, link };
  });
  const told = element("p", { role: "status" });
  const refresh = () => {
    told.replaceChildren();
    for (const { skin, link } of links) {
      link.setAttribute("href", addressInSkin(skin));
      if (skin === currentSkin()) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  refresh();
  onSkinChange(refresh);
  onLanguageChange(refresh);
  onSkinMissed(() => {
    refresh();
    told.replaceChildren(textOf("skin.missed"));
  });
  const list = element("ul", {}, ...links.map(({ link }) => element("li", {}, link)));
  const label = element("p", { text: "skin.label" });
  return { element: named(element("nav", { class: "skins" }, label, list, told), "skin.label"), refresh };
}
