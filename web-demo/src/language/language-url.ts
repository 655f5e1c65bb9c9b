import { fetchLanguage } from "./catalogue.ts";
import { currentLanguage, setLanguage } from "./current-language.ts";
import { isLanguage, type Language } from "./languages.ts";

type Listener = (wanted: Language) => void;

const failureListeners: Listener[] = [];

/** Calls back when a language was chosen and could not be fetched: the page stays in the one it had. */
export const onLanguageFailed = (listener: Listener): void => void failureListeners.push(listener);

/** The address of this page in a language: the choice lives there and nowhere else. */
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

/** Speaks what the address names, once it is here. */
export async function startLanguage(): Promise<void> {
  const language = languageInUrl();
  await fetchLanguage(language);
  setLanguage(language);
}

/** Keeps to the address, also when the person goes back. */
export const followUrl = (): void => addEventListener("popstate", () => void loadLanguageInUrl());

async function loadLanguageInUrl(): Promise<void> {
  const wanted = languageInUrl();
  if (wanted === currentLanguage()) return;
  try {
    await fetchLanguage(wanted);
  } catch {
    if (wanted !== languageInUrl()) return;
    history.replaceState(null, "", urlInLanguage(currentLanguage()));
    for (const listener of failureListeners) listener(wanted);
    return;
  }
  // Somebody may have chosen again meanwhile.
  if (wanted === languageInUrl()) setLanguage(wanted);
}

/** Never guessed from the browser: the page is Danish until somebody chooses. */
export function languageInUrl(): Language {
  const code = new URLSearchParams(location.search).get("lang");
  return isLanguage(code) ? code : "da";
}
