import { element } from "../dom/element.ts";
import type { PageText } from "../language/texts.ts";
import { type View, view } from "./views.ts";

/** What this is, and the ways on. */
export const start = (tools: readonly { view: View; about: PageText }[]): View =>
  view(
    "",
    "start.title",
    element("p", { class: "lead", text: "start.lead" }),
    element("ul", { class: "cards" }, ...tools.map((tool) => element("li", {}, card(tool)))),
  );

const card = ({ view, about }: { view: View; about: PageText }): HTMLElement =>
  element(
    "div",
    { class: "card" },
    element("h2", {}, element("a", { href: `#${view.hash}`, text: view.title })),
    element("p", { text: about }),
  );
