import { LANGUAGES } from "../generated/languages/list.ts";

export { LANGUAGES };

export type Language = (typeof LANGUAGES)[number]["code"];

/** How a language is written. */
export type Writing = Omit<(typeof LANGUAGES)[number], "code" | "name">;

export const isLanguage = (code: string | null): code is Language =>
  LANGUAGES.some((language) => language.code === code);

export const writingOf = (code: Language): Writing =>
  LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0];
