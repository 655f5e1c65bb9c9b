import { isLanguage, type Language } from "./languages.ts";

type Listener = () => void;

const listeners: Listener[] = [];
let language: Language = languageInAddress();

export const currentLanguage = (): Language => language;

/** Calls back whenever another language has been chosen. */
export const onLanguageChange = (listener: Listener): void => void listeners.push(listener);

/** The address of this page in a language: the choice lives there and nowhere else. */
export function addressIn(code: Language): string {
  const search = new URLSearchParams(location.search);
  search.set("lang", code);
  return `?${search.toString()}${location.hash}`;
}

export function chooseLanguage(code: Language): void {
  if (code === language) return;
  history.pushState(null, "", addressIn(code));
  follow();
}

/** Keeps to the address, also when the person goes back. */
export const followAddress = (): void => addEventListener("popstate", follow);

function follow(): void {
  const wanted = languageInAddress();
  if (wanted === language) return;
  language = wanted;
  for (const listener of listeners) listener();
}

/** Never guessed from the browser: the page is Danish until somebody chooses. */
function languageInAddress(): Language {
  const code = new URLSearchParams(location.search).get("lang");
  return isLanguage(code) ? code : "da";
}
