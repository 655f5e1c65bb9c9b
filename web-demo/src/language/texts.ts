import type da from "../../locales/da.json";
import type { GuideText } from "../guide/texts.ts";
import { textsIn } from "./catalogue.ts";
import { currentLanguage } from "./current-language.ts";
import type { Language } from "./languages.ts";

/** A text of the page itself: its headings, buttons and banners. */
export type PageText = keyof typeof da;

/** A text of the core: the words of the forms and of the answers, which the page only repeats. */
export type CoreText = `field.${string}` | `word.${string}` | `format.${string}` | `guide.${string}`;

/** The key of a message template of the core, by finding code or step. */
export type MessageKey = `finding.${string}` | `step.${string}`;

/** Texts that a tool brings along in its folder: the page has them when it has the tool (`addTexts`). */
export type ToolText =
  keyof typeof import("../tools/developers/locales/da.json") | keyof typeof import("../tools/glossary/locales/da.json");

export type TextKey = PageText | CoreText | GuideText | ToolText;

/** The text in a language. A missing text is empty, except for `word.` keys, which fall back to the word itself. */
export const textOf = (key: TextKey, language: Language = currentLanguage()): string =>
  textsIn(language)[key] ?? (key.startsWith("word.") ? key.slice(key.lastIndexOf(".") + 1) : "");

/** Whether the text exists: a word may be in one of several lists. */
export const isText = (key: TextKey): boolean => key in textsIn(currentLanguage());

/** A text with its places filled in. */
export const textWith = (key: TextKey, values: Readonly<Record<string, string>>): string =>
  textOf(key).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A message template of the core without values: an ellipsis replaces each placeholder. */
export const messageTemplate = (key: MessageKey): string =>
  (textsIn(currentLanguage())[key] ?? "").replace(/\{\w+\}/g, "…");
