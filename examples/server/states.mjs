// @ts-check
import da from "@postregler/wasm/locales/da-dk";
import en from "@postregler/wasm/locales/en-dk";
import nb from "@postregler/wasm/locales/nb-dk";

const WORDS = { da, nb, en };

/**
 * What a form that stands so needs next, said by the rules themselves; nothing where there is no such state.
 *
 * @type {(locale: import("./form.mjs").Locale, state: string) => string | undefined}
 */
export const wordsFor = (locale, state) => {
  /** @type {Readonly<Record<string, string>>} */
  const texts = WORDS[locale].texts;
  const key = `word.state.${state}`;
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
};
