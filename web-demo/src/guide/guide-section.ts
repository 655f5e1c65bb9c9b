import { headingOf, make } from "./create-element.ts";
import type { Page } from "./question-page.ts";
import type { GuideText } from "./texts.ts";

/** Something with a heading of its own below that of the page. */
export const part = ({ level, words }: Page, name: GuideText, kind: string, content: HTMLElement): HTMLElement =>
  make("section", { class: `guide-part ${kind}` }, headingOf(level + 1, {}, words.say(name)), content);
