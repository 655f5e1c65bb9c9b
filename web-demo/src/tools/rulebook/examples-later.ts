import { element } from "../../dom/element.ts";

/** The vectors are larger than all else on the page but the rules: fetched with the first rule that is unfolded. */
export const fetchExamples = () => import("./at-work.ts");

/** A rule at work, as soon as it is here. */
export function shownAtWork(rule: string): HTMLElement {
  const place = element("div");
  fetchExamples().then(
    ({ atWork }) => place.replaceWith(atWork(rule)),
    () => place.replaceChildren(element("p", { text: "page.unavailable" })),
  );
  return place;
}
