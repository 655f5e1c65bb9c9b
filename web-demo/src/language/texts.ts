import type da from "../../locales/da.json";
import type { GuideText } from "../guide/texts.ts";
import { textsIn } from "./catalogue.ts";
import { currentLanguage } from "./current-language.ts";
import type { Language } from "./languages.ts";

/** A text of the page itself: its headings, buttons and banners. */
export type PageText = keyof typeof da;

/** A text of the core: the words of the forms and of the answers, which the page only repeats. */
export type CoreText = `field.${string}` | `word.${string}` | `format.${string}` | `guide.${string}`;

/** What the core says of a code or of a step, with places for values. */
export type MessageKey = `finding.${string}` | `step.${string}`;

/** Texts that a tool brings along in its folder: the page has them when it has the tool (`addTexts`). */
export type ToolText =
  keyof typeof import("../tools/developers/locales/da.json") | keyof typeof import("../tools/glossary/locales/da.json");

export type TextKey = PageText | CoreText | GuideText | ToolText;

/**
 * The text in the language chosen; empty if there is none, so that nothing odd is ever shown. A word that stands in
 * answers is better than nothing, though: it is shown as it stands there.
 */
export const textOf = (key: TextKey, language: Language = currentLanguage()): string =>
  textsIn(language)[key] ?? (key.startsWith("word.") ? key.slice(key.lastIndexOf(".") + 1) : "");

/** Whether there is such a text: words of one kind may stand in one of several lists. */
export const isText = (key: TextKey): boolean => key in textsIn(currentLanguage());

/** A text with its places filled in. */
export const textWith = (key: TextKey, values: Readonly<Record<string, string>>): string =>
  textOf(key).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** What the core may say, where no answer is at hand: an ellipsis stands where an answer has a value. */
export const messageTemplate = (key: MessageKey): string =>
  (textsIn(currentLanguage())[key] ?? "").replace(/\{\w+\}/g, "…");
