import { element } from "../dom/element.ts";

/** Past the header, for those who go through the page key by key. */
export function skipLink(main: HTMLElement): HTMLElement {
  const link = element("a", { class: "skip", href: `#${main.id}`, text: "page.skip" });
  link.addEventListener("click", (event) => {
    // The hash names the view and must not change.
    event.preventDefault();
    main.focus();
  });
  return link;
}
