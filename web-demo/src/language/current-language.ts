import type { Language } from "./languages.ts";

type Listener = () => void;

const listeners: Listener[] = [];
let language: Language = "da";

export const currentLanguage = (): Language => language;

/** Calls back whenever another language is spoken. */
export const onLanguageChange = (listener: Listener): void => void listeners.push(listener);

/** From now on this language is spoken; its texts have to be here. */
export function setLanguage(code: Language): void {
  if (code === language) return;
  language = code;
  for (const listener of listeners) listener();
}
