import { element } from "../dom/element.ts";
import { offline } from "./offline.ts";
import type { Route } from "./routes.ts";

export const footer = (accessibility: Route, places: readonly Route[]): HTMLElement =>
  element(
    "footer",
    {},
    offline(places),
    element("p", {}, element("span", { text: "footer.version" }), ` ${VERSION}`),
    element("p", { text: "footer.rules" }),
    element("p", {}, element("a", { href: `#${accessibility.hash}`, text: accessibility.title })),
  );
