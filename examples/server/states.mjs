// @ts-check
import da from "@postregler/wasm/locales/da-dk";
import en from "@postregler/wasm/locales/en-dk";
import nb from "@postregler/wasm/locales/nb-dk";

/** @type {Record<import("./form.mjs").Locale, Readonly<Record<string, string>>>} */
const WORDS = { da: da.texts, nb: nb.texts, en: en.texts };

/**
 * The next step for a form in this state, from the rules; undefined for an unknown state.
 *
 * @type {(locale: import("./form.mjs").Locale, state: string) => string | undefined}
 */
export const wordsFor = (locale, state) => {
  const texts = WORDS[locale];
  const key = `word.state.${state}`;
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
};
