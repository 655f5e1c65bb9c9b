import { headingOf, createElement } from "./create-element.ts";
import type { GuidePage } from "./question-page.ts";
import type { GuideText } from "./texts.ts";

/** A section with a heading one level below that of the page. */
export const guideSection = (
  { level, words }: GuidePage,
  name: GuideText,
  kind: string,
  content: HTMLElement,
): HTMLElement =>
  createElement("section", { class: `guide-part ${kind}` }, headingOf(level + 1, {}, words.say(name)), content);
