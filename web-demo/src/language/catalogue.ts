import { TEXTS, TOOLS } from "../generated/languages/fetched.ts";
import { LANGUAGES as ALL, type Language } from "./languages.ts";

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
  const needed = () => Promise.all(alsoNeeded.map((more) => more[language]()));
  const [{ texts }] = await Promise.all([LANGUAGES[language](), needed()]);
  // Something more may have come into use meanwhile.
  await needed();
  loaded[language] = { ...texts, ...brought[language] };
}

/** Takes in the texts of a tool; where they are few, in all languages at once. */
export function addTexts(texts: Readonly<Partial<Record<Language, Texts>>>): void {
  for (const [code, more] of Object.entries(texts) as [Language, Texts][]) {
    brought[code] = { ...brought[code], ...more };
    const before = loaded[code];
    if (before) loaded[code] = { ...before, ...more };
  }
}

/** From now on a language brings these texts of the core too; those of this language are fetched at once. */
export async function alsoNeed(more: InEach<unknown>, language: Language): Promise<void> {
  // Every language that is here, for an answer may be asked for in any of them; more may come meanwhile.
  const fetched = new Set<Language>();
  for (;;) {
    const wanted = [language, ...(Object.keys(loaded) as Language[])].filter((one) => !fetched.has(one));
    if (wanted.length === 0) break;
    await Promise.all(wanted.map((one) => more[one]()));
    for (const one of wanted) fetched.add(one);
  }
  if (!alsoNeeded.includes(more)) alsoNeeded.push(more);
}

const inTools = Object.fromEntries(
  ALL.map(({ code }) => [code, async () => addTexts({ [code]: (await TOOLS[code]()).texts })]),
) as unknown as InEach<unknown>;

/** Fetches what the core says in tools: the front page and guides come without. */
export const needToolTexts = (language: Language): Promise<void> => alsoNeed(inTools, language);
