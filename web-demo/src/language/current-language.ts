import type { Language } from "./languages.ts";

type Listener = () => void;

const listeners: Listener[] = [];
let language: Language = "da";

export const currentLanguage = (): Language => language;

/** Calls back whenever another language is spoken. */
export const onLanguageChange = (listener: Listener): void => void listeners.push(listener);

/** Sets the current language; its texts must have been loaded. */
export function setLanguage(code: Language): void {
  if (code === language) return;
  language = code;
  for (const listener of listeners) listener();
}
