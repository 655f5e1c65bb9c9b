import { element } from "../dom/element.ts";
import type { View } from "./views.ts";

export const footer = (accessibility: View): HTMLElement =>
  element(
    "footer",
    {},
    element("p", {}, element("span", { text: "footer.version" }), ` ${VERSION}`),
    element("p", { text: "footer.rules" }),
    element("p", {}, element("a", { href: `#${accessibility.hash}`, text: accessibility.title })),
  );
