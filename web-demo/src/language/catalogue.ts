import { TEXTS } from "../generated/languages/fetched.ts";
import type { Language } from "./languages.ts";

export type Texts = Readonly<Record<string, string>>;

/** Something in each language, fetched when it is wanted. */
export type InEach<What> = Readonly<Record<Language, () => Promise<What>>>;

const LANGUAGES: InEach<{ readonly texts: Texts }> = TEXTS;

/** What is in use besides the texts of all: whoever chooses another language gets these too. */
const alsoNeeded: InEach<unknown>[] = [];

const loaded: Partial<Record<Language, Texts>> = {};

/** What tools brought along in their folders. */
const brought: Partial<Record<Language, Texts>> = {};

/** Texts that came otherwise than by being fetched. */
export const handOver = (language: Language, texts: Texts): void => void (loaded[language] = texts);

/** Texts of a language; none before it has been fetched. */
export const textsIn = (language: Language): Texts => loaded[language] ?? {};

export const isHere = (language: Language): boolean => loaded[language] !== undefined;

/** Fetches a language, unless it is here. */
export async function fetchLanguage(language: Language): Promise<void> {
  const [{ texts }] = await Promise.all([LANGUAGES[language](), ...alsoNeeded.map((more) => more[language]())]);
  loaded[language] = { ...texts, ...brought[language] };
}

/** Takes in the texts of a tool, in all languages at once: they are few. */
export function addTexts(texts: Readonly<Record<Language, Texts>>): void {
  for (const [code, more] of Object.entries(texts) as [Language, Texts][]) {
    brought[code] = { ...brought[code], ...more };
    const before = loaded[code];
    if (before) loaded[code] = { ...before, ...more };
  }
}

/** From now on a language brings these texts of the core too; those of this language are fetched at once. */
export async function alsoNeed(more: InEach<unknown>, language: Language): Promise<void> {
  // Every language that is here, for an answer may be asked for in any of them.
  const here = Object.keys(loaded) as Language[];
  await Promise.all([language, ...here].map((one) => more[one]()));
  if (!alsoNeeded.includes(more)) alsoNeeded.push(more);
}
