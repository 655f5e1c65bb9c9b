import type { GuidePhone } from "@postregler/wasm";
import { createElement } from "./create-element.ts";
import { guideSection } from "./guide-section.ts";
import type { GuidePage } from "./question-page.ts";

/** Whom to call: on every page of a guide, below its buttons. */
export const phoneSection = (page: GuidePage, phone: GuidePhone): HTMLElement =>
  guideSection(page, "guidance.phone", "guide-phone", phoneDetails(phone));

/** A number that is valid for all callers is a link. */
function phoneDetails({ who, number, abroad, notes }: GuidePhone): HTMLElement {
  const call = number === undefined ? [] : [createElement("p", {}, numberLink(number))];
  const known = notes.map(({ id, text = "" }) => {
    return createElement("p", {}, id === "from-abroad" && abroad !== undefined ? numberLink(abroad, text) : text);
  });
  return createElement("div", {}, createElement("p", {}, who ?? ""), ...call, ...known);
}

/** It is not broken into two lines. */
const numberLink = (number: string, text = number): HTMLElement =>
  createElement(
    "a",
    { class: "guide-number", href: `tel:${number.replaceAll(" ", "")}` },
    text.replaceAll(" ", "\u00a0"),
  );
