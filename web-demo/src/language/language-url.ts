import { fetchLanguage } from "./catalogue.ts";
import { currentLanguage, setLanguage } from "./current-language.ts";
import { isLanguage, type Language } from "./languages.ts";

type Listener = (wanted: Language) => void;

const failureListeners: Listener[] = [];

/** Calls back when a language was chosen and could not be fetched: the page stays in the one it had. */
export const onLanguageFailed = (listener: Listener): void => void failureListeners.push(listener);

/** The URL of this page in a language; the URL is the only place where the choice is stored. */
export function urlInLanguage(code: Language): string {
  const search = new URLSearchParams(location.search);
  search.set("lang", code);
  return `?${search.toString()}${location.hash}`;
}

export function chooseLanguage(code: Language): void {
  if (code === languageInUrl()) return;
  history.pushState(null, "", urlInLanguage(code));
  void loadLanguageInUrl();
}

/** Applies the language of the URL once it has been loaded. */
export async function startLanguage(): Promise<void> {
  const language = languageInUrl();
  await fetchLanguage(language);
  setLanguage(language);
}

/** Follows the URL, also on back and forward. */
export const followUrl = (): void => addEventListener("popstate", () => void loadLanguageInUrl());

async function loadLanguageInUrl(): Promise<void> {
  const language = languageInUrl();
  if (language === currentLanguage()) return;
  try {
    await fetchLanguage(language);
  } catch {
    if (language !== languageInUrl()) return;
    history.replaceState(null, "", urlInLanguage(currentLanguage()));
    for (const listener of failureListeners) listener(language);
    return;
  }
  // The user may have chosen another language meanwhile.
  if (language === languageInUrl()) setLanguage(language);
}

/** The browser's language is ignored: the page is Danish until the user chooses. */
export function languageInUrl(): Language {
  const code = new URLSearchParams(location.search).get("lang");
  return isLanguage(code) ? code : "da";
}
