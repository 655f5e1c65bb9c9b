import { fetchLanguage } from "./catalogue.ts";
import { currentLanguage, speakIn } from "./current-language.ts";
import { isLanguage, type Language } from "./languages.ts";

type Listener = (wanted: Language) => void;

const missed: Listener[] = [];

/** Calls back when a language was chosen and could not be fetched: the page stays in the one it had. */
export const onLanguageMissed = (listener: Listener): void => void missed.push(listener);

/** The address of this page in a language: the choice lives there and nowhere else. */
export function addressIn(code: Language): string {
  const search = new URLSearchParams(location.search);
  search.set("lang", code);
  return `?${search.toString()}${location.hash}`;
}

export function chooseLanguage(code: Language): void {
  if (code === languageInAddress()) return;
  history.pushState(null, "", addressIn(code));
  void follow();
}

/** Speaks what the address names, once it is here. */
export async function startLanguage(): Promise<void> {
  const wanted = languageInAddress();
  await fetchLanguage(wanted);
  speakIn(wanted);
}

/** Keeps to the address, also when the person goes back. */
export const followAddress = (): void => addEventListener("popstate", () => void follow());

async function follow(): Promise<void> {
  const wanted = languageInAddress();
  if (wanted === currentLanguage()) return;
  try {
    await fetchLanguage(wanted);
  } catch {
    if (wanted !== languageInAddress()) return;
    history.replaceState(null, "", addressIn(currentLanguage()));
    for (const listener of missed) listener(wanted);
    return;
  }
  // Somebody may have chosen again meanwhile.
  if (wanted === languageInAddress()) speakIn(wanted);
}

/** Never guessed from the browser: the page is Danish until somebody chooses. */
export function languageInAddress(): Language {
  const code = new URLSearchParams(location.search).get("lang");
  return isLanguage(code) ? code : "da";
}
