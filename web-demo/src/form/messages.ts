import type { Finding } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";

/** The place at a field where findings about it are written; empty until there is one to show. */
export const messageContainer = (id: string): HTMLElement => element("div", { id, class: "messages" });

export function showMessages(place: HTMLElement, findings: readonly Finding[]): void {
  place.replaceChildren(...findings.map(messageOf));
}

/** One finding: its kind as a picture and as a word for those who hear the page, then what the core says. */
export function messageOf(finding: Finding): HTMLElement {
  const kind = element(
    "span",
    { class: "unseen" },
    element("span", { text: `word.severity.${finding.severity}` }),
    ": ",
  );
  return element(
    "div",
    { class: `message ${finding.severity}` },
    icon(finding.severity),
    element("span", {}, kind, element("span", { class: "words" }, finding.message ?? "")),
  );
}
