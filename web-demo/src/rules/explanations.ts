import { alsoNeed } from "../language/catalogue.ts";
import { currentLanguage } from "../language/current.ts";

/** The rules' explanations, with the rule book: only some places on the page have use for them. */
const EXPLANATIONS = {
  da: () => import("@postregler/wasm/locales/da-rules"),
  nb: () => import("@postregler/wasm/locales/nb-rules"),
  nn: () => import("@postregler/wasm/locales/nn-rules"),
  en: () => import("@postregler/wasm/locales/en-rules"),
};

/** Fetches them in the language chosen now, and from then on with every language. */
export const fetchExplanations = (): Promise<void> => alsoNeed(EXPLANATIONS, currentLanguage());
