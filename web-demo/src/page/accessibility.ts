import { element } from "../dom/element.ts";
import { type View, view } from "./views.ts";

/** The accessibility statement. */
export const accessibility = (): View =>
  view(
    "accessibility",
    "accessibility.title",
    element("p", { class: "lead", text: "accessibility.lead" }),
    element("h2", { text: "accessibility.how.heading" }),
    element("p", { text: "accessibility.how.text" }),
    element("h2", { text: "accessibility.limits.heading" }),
    element("p", { text: "accessibility.limits.text" }),
    element("h2", { text: "accessibility.contact.heading" }),
    element("p", { text: "accessibility.contact.text" }),
  );
