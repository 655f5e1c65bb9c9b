import type { GuidePhone } from "@postregler/wasm";
import { make } from "./create-element.ts";
import { part } from "./guide-section.ts";
import type { Page } from "./question-page.ts";

/** Whom to call: on every page of a guide, below its buttons. */
export const phonePart = (page: Page, phone: GuidePhone): HTMLElement =>
  part(page, "guidance.phone", "guide-phone", callOf(phone));

/** Where a number holds for everybody, it can be pressed. */
function callOf({ who, number, abroad, notes }: GuidePhone): HTMLElement {
  const call = number === undefined ? [] : [make("p", {}, numberLink(number))];
  const known = notes.map(({ id, text = "" }) => {
    return make("p", {}, id === "from-abroad" && abroad !== undefined ? numberLink(abroad, text) : text);
  });
  return make("div", {}, make("p", {}, who ?? ""), ...call, ...known);
}

/** It is not broken into two lines. */
const numberLink = (number: string, text = number): HTMLElement =>
  make("a", { class: "guide-number", href: `tel:${number.replaceAll(" ", "")}` }, text.replaceAll(" ", "\u00a0"));
