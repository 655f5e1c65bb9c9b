import glossary from "@postregler/wasm/terms";
import da from "@postregler/wasm/locales/da-terms";
import en from "@postregler/wasm/locales/en-terms";
import nb from "@postregler/wasm/locales/nb-terms";
import nn from "@postregler/wasm/locales/nn-terms";
import { currentLanguage } from "../../language/current.ts";
import type { Language } from "../../language/languages.ts";
import type { Country } from "../../page/country.ts";

const TEXTS: Record<Language, Readonly<Record<string, string>>> = {
  da: da.texts,
  nb: nb.texts,
  nn: nn.texts,
  en: en.texts,
};

/** A word in the reader's language. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly country: Country | undefined;
  /** Where it comes from. */
  readonly rule: string | undefined;
  /** What it is called in the languages of its country, where that is another word: each with its language. */
  readonly elsewhere: readonly (readonly [Language, string])[];
}

/** The languages in which the rules of a country are written. */
const OF: Record<Country, readonly Language[]> = { dk: ["da"], no: ["nb", "nn"] };

const nameIn = (language: Language, id: string): string => TEXTS[language][`term.${id}.name`] ?? "";

/** All terms in the order of the reader's alphabet. */
export function allTerms(): readonly Term[] {
  const language = currentLanguage();
  const order = new Intl.Collator(language === "nn" ? "nb" : language, { numeric: true });
  return glossary.terms
    .map(({ id, country, rule }) => {
      const name = nameIn(language, id);
      const foreign = country === undefined || OF[country].includes(language) ? [] : OF[country];
      const named = foreign.map((other) => [other, nameIn(other, id)] as const);
      const elsewhere = named.filter(
        ([, other], at) => !same(other, name) && !named.slice(0, at).some(([, earlier]) => same(earlier, other)),
      );
      return { id, name, text: TEXTS[language][`term.${id}.text`] ?? "", country, rule, elsewhere };
    })
    .sort((one, other) => order.compare(one.name, other.name));
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether all the words somebody looks for stand in it, whichever way they are written. */
export function fits(term: Term, words: string, country: Country | undefined): boolean {
  if (country !== undefined && term.country !== undefined && term.country !== country) return false;
  const whole = plain([term.name, ...term.elsewhere.map(([, name]) => name), term.text].join(" "));
  return plain(words)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().trim();
