import glossary from "@postregler/wasm/terms";
import { TERMS } from "../../generated/languages/terms.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { type Language, writingOf } from "../../language/languages.ts";
import type { Country } from "../../page/country.ts";

const TEXTS: Record<Language, Readonly<Record<string, string>>> = TERMS;

/** A term in the reader's language. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** For engineers and lawyers. */
  readonly definition: string;
  /** In plain words. */
  readonly text: string;
  readonly country: Country | undefined;
  /** The id of the rule it rests on. */
  readonly rule: string | undefined;
  /** Its names in the languages of its country, where they differ: each with its language. */
  readonly otherNames: readonly (readonly [LawLanguage, string])[];
}

/** The languages of the law of each country: their names for a term are shown beside that of the reader's language. */
const LAW_LANGUAGES = { dk: ["da"], no: ["nb", "nn"] } as const satisfies Record<Country, readonly Language[]>;

type LawLanguage = (typeof LAW_LANGUAGES)[Country][number];

const nameIn = (language: Language, id: string): string => TEXTS[language][`term.${id}.name`] ?? "";

/** All terms in the order of the reader's alphabet. */
export function allTerms(): readonly Term[] {
  const language = currentLanguage();
  const order = new Intl.Collator(writingOf(language).intl, { numeric: true });
  return glossary.terms
    .map(({ id, country, rule }) => {
      const name = nameIn(language, id);
      const own: readonly LawLanguage[] = country === undefined ? [] : LAW_LANGUAGES[country];
      const foreign = own.some((one) => one === language) ? [] : own;
      const named = foreign.map((other) => [other, nameIn(other, id)] as const);
      const otherNames = named.filter(
        ([, other], at) => !same(other, name) && !named.slice(0, at).some(([, earlier]) => same(earlier, other)),
      );
      const definition = TEXTS[language][`definition.${id}`] ?? "";
      return { id, name, definition, text: TEXTS[language][`term.${id}.text`] ?? "", country, rule, otherNames };
    })
    .sort((one, other) => order.compare(one.name, other.name));
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether a term contains all the words of a search, in any spelling of their letters. */
export function fits(term: Term, words: string, country: Country | undefined): boolean {
  if (country !== undefined && term.country !== undefined && term.country !== country) return false;
  const whole = plain([term.name, ...term.otherNames.map(([, name]) => name), term.definition, term.text].join(" "));
  return plain(words)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

const plain = (text: string): string => text.normalize("NFC").toLowerCase().trim();
