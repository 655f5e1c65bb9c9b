import type { Finding } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import { icon } from "../dom/icon.ts";

/** The container for the findings of a field. */
export const messageContainer = (id: string): HTMLElement => element("div", { id, class: "messages" });

export function showMessages(place: HTMLElement, findings: readonly Finding[]): void {
  place.replaceChildren(...findings.map(messageOf));
}

/** One finding: its severity as an icon and as text for screen readers, then the message of the core. */
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
