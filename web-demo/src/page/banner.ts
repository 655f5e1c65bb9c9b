import { element, withAriaLabel } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";

/** The notice to read before typing. */
export const banner = (): HTMLElement =>
  withAriaLabel(
    element(
      "aside",
      { class: "banner" },
      icon("warning"),
      element("p", {}, element("strong", { text: "banner.title" }), " ", element("span", { text: "banner.text" })),
    ),
    "banner.title",
  );
