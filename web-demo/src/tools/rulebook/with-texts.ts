import { alsoNeed } from "../../language/catalogue.ts";
import { currentLanguage } from "../../language/current.ts";
import type { View } from "../../page/views.ts";
import { rulebook } from "./rulebook.ts";

/** The rules' explanations: no other place on the page has use for them. */
const EXPLANATIONS = {
  da: () => import("@postregler/wasm/locales/da-rules"),
  nb: () => import("@postregler/wasm/locales/nb-rules"),
  nn: () => import("@postregler/wasm/locales/nn-rules"),
  en: () => import("@postregler/wasm/locales/en-rules"),
};

/** The rule book, with its explanations in the language chosen now and in those chosen later. */
export async function rulebookWithTexts(): Promise<View> {
  await alsoNeed(EXPLANATIONS, currentLanguage());
  return rulebook();
}
