import { element } from "../dom/element.ts";

/** Past the header, for those who go through the page key by key. */
export function skipLink(main: HTMLElement): HTMLElement {
  const link = element("a", { class: "skip", href: `#${main.id}`, text: "page.skip" });
  link.addEventListener("click", (event) => {
    // The part of the address after # names the view; it is not to change here.
    event.preventDefault();
    main.focus();
  });
  return link;
}
