import commonDa from "@postregler/wasm/locales/da-common";
import guidesDa from "@postregler/wasm/locales/da-guides";
import commonEn from "@postregler/wasm/locales/en-common";
import guidesEn from "@postregler/wasm/locales/en-guides";
import commonNb from "@postregler/wasm/locales/nb-common";
import guidesNb from "@postregler/wasm/locales/nb-guides";
import commonNn from "@postregler/wasm/locales/nn-common";
import guidesNn from "@postregler/wasm/locales/nn-guides";
import da from "./locales/da.json";
import en from "./locales/en.json";
import nb from "./locales/nb.json";
import nn from "./locales/nn.json";

/** A word of the guides' own: buttons and headings. All else they say comes from the core. */
export type GuideText = keyof typeof da;

/** What this folder says, by language: for whoever shows it elsewhere. */
export const GUIDE_TEXTS = {
  da: { ...guidesDa.texts, ...da },
  nb: { ...guidesNb.texts, ...nb },
  nn: { ...guidesNn.texts, ...nn },
  en: { ...guidesEn.texts, ...en },
} as const;

export type GuideLanguage = keyof typeof GUIDE_TEXTS;

const TEXTS: Record<GuideLanguage, Readonly<Record<string, string>>> = {
  da: { ...commonDa.texts, ...GUIDE_TEXTS.da },
  nb: { ...commonNb.texts, ...GUIDE_TEXTS.nb },
  nn: { ...commonNn.texts, ...GUIDE_TEXTS.nn },
  en: { ...commonEn.texts, ...GUIDE_TEXTS.en },
};

type CommonText = `word.severity.${string}` | `word.certainty.${string}` | `format.${string}`;

export const wordsIn = (language: GuideLanguage) => {
  const say = (key: GuideText | CommonText, values: Readonly<Record<string, string>> = {}): string =>
    (TEXTS[language][key] ?? "").replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
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
  return code in GUIDE_TEXTS ? (code as GuideLanguage) : undefined;
}
