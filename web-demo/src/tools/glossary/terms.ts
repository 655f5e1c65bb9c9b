import glossary from "@postregler/wasm/terms";
import { TERMS } from "../../generated/languages/terms.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { type Language, writingOf } from "../../language/languages.ts";
import type { Country } from "../../page/country.ts";

const TEXTS: Record<Language, Readonly<Record<string, string>>> = TERMS;

/** A word in the reader's language. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly country: Country | undefined;
  /** Where it comes from. */
  readonly rule: string | undefined;
  /** What it is called in the languages of its country, where that is another word: each with its language. */
  readonly elsewhere: readonly (readonly [LawLanguage, string])[];
}

/** The languages in which the rules of a country are written: its words for them are shown beside those of other languages. */
const OF = { dk: ["da"], no: ["nb", "nn"] } as const satisfies Record<Country, readonly Language[]>;

type LawLanguage = (typeof OF)[Country][number];

const nameIn = (language: Language, id: string): string => TEXTS[language][`term.${id}.name`] ?? "";

/** All terms in the order of the reader's alphabet. */
export function allTerms(): readonly Term[] {
  const language = currentLanguage();
  const order = new Intl.Collator(writingOf(language).intl, { numeric: true });
  return glossary.terms
    .map(({ id, country, rule }) => {
      const name = nameIn(language, id);
      const own: readonly LawLanguage[] = country === undefined ? [] : OF[country];
      const foreign = own.some((one) => one === language) ? [] : own;
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
