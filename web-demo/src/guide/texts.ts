import { LANGUAGES } from "../generated/languages/list.ts";
import type da from "./locales/da.json";

/** The guides' own texts: buttons and headings. All other texts come from the core. */
export type GuideText = keyof typeof da;

/** The languages there are words for. */
export type GuideLanguage = (typeof LANGUAGES)[number]["code"];

/** The words that have been handed over. */
const TEXTS: Partial<Record<GuideLanguage, Readonly<Record<string, string>>>> = {};

/** Hands over the words of a language: the guides' own, and those of the core that are common to all. */
export const provideTexts = (language: GuideLanguage, texts: Readonly<Record<string, string>>): void =>
  void (TEXTS[language] = texts);

type CommonText = `word.severity.${string}` | `word.certainty.${string}` | `format.${string}`;

export const wordsIn = (language: GuideLanguage) => {
  const say = (key: GuideText | CommonText, values: Readonly<Record<string, string>> = {}): string =>
    (TEXTS[language]?.[key] ?? "").replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return {
    say,
    /** A day such as 2026-11-21 the way people write it. */
    date(iso: string): string {
      const [year = "", number = "", day = ""] = iso.split("-");
      const month = say("format.months").split(" ")[Number(number) - 1] ?? number;
      return say("format.date", { day: String(Number(day)), month, year });
    },
  };
};

export type Words = ReturnType<typeof wordsIn>;

/** The nearest language that was named: `nb-NO` is `nb`. `no` is bokmål, which most of Norway writes. */
export function languageOf(named: string | null | undefined): GuideLanguage | undefined {
  const code = (named ?? "").toLowerCase().split("-")[0] ?? "";
  if (code === "no") return "nb";
  return LANGUAGES.find((language) => language.code === code)?.code;
}
