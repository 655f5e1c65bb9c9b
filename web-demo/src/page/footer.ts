import { element } from "../dom/element.ts";
import { offline } from "./offline.ts";
import type { Place } from "./routes.ts";

export const footer = (accessibility: Place, places: readonly Place[]): HTMLElement =>
  element(
    "footer",
    {},
    offline(places),
    element("p", {}, element("span", { text: "footer.version" }), ` ${VERSION}`),
    element("p", { text: "footer.rules" }),
    element("p", {}, element("a", { href: `#${accessibility.hash}`, text: accessibility.title })),
  );
