/** The languages of the page, each named in itself. Another one is a row here, a file of texts and a catalogue. */
export const LANGUAGES = [
  { code: "da", name: "dansk" },
  { code: "nb", name: "norsk bokmål" },
  { code: "nn", name: "norsk nynorsk" },
  { code: "en", name: "English" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

export const isLanguage = (code: string | null): code is Language =>
  LANGUAGES.some((language) => language.code === code);
