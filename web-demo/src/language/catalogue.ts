import { TEXTS, TOOLS } from "../generated/languages/fetched.ts";
import { LANGUAGES as ALL, type Language } from "./languages.ts";

export type Texts = Readonly<Record<string, string>>;

/** Something in each language, fetched when it is wanted. */
export type PerLanguage<What> = Readonly<Record<Language, () => Promise<What>>>;

const LANGUAGES: PerLanguage<{ readonly texts: Texts }> = TEXTS;

/** What is in use besides the texts of all: whoever chooses another language gets these too. */
const extraLoaders: PerLanguage<unknown>[] = [];

const loaded: Partial<Record<Language, Texts>> = {};

/** What tools brought along in their folders. */
const toolTexts: Partial<Record<Language, Texts>> = {};

/** Texts that came otherwise than by being fetched. */
export const provideTexts = (language: Language, texts: Texts): void => void (loaded[language] = texts);

/** Texts of a language; none before it has been fetched. */
export const textsIn = (language: Language): Texts => loaded[language] ?? {};

export const isLoaded = (language: Language): boolean => loaded[language] !== undefined;

/** Fetches a language, unless it is here. */
export async function fetchLanguage(language: Language): Promise<void> {
  const needed = () => Promise.all(extraLoaders.map((more) => more[language]()));
  const [{ texts }] = await Promise.all([LANGUAGES[language](), needed()]);
  // Something more may have come into use meanwhile.
  await needed();
  loaded[language] = { ...texts, ...toolTexts[language] };
}

/** Takes in the texts of a tool; where they are few, in all languages at once. */
export function addTexts(texts: Readonly<Partial<Record<Language, Texts>>>): void {
  for (const [code, more] of Object.entries(texts) as [Language, Texts][]) {
    toolTexts[code] = { ...toolTexts[code], ...more };
    const before = loaded[code];
    if (before) loaded[code] = { ...before, ...more };
  }
}

/** From now on a language brings these texts of the core too; those of this language are fetched at once. */
export async function addLoader(more: PerLanguage<unknown>, language: Language): Promise<void> {
  // Every language that is here, for an answer may be asked for in any of them; more may come meanwhile.
  const fetched = new Set<Language>();
  for (;;) {
    const missing = [language, ...(Object.keys(loaded) as Language[])].filter((one) => !fetched.has(one));
    if (missing.length === 0) break;
    await Promise.all(missing.map((one) => more[one]()));
    for (const one of missing) fetched.add(one);
  }
  if (!extraLoaders.includes(more)) extraLoaders.push(more);
}

const toolTextLoaders = Object.fromEntries(
  ALL.map(({ code }) => [code, async () => addTexts({ [code]: (await TOOLS[code]()).texts })]),
) as unknown as PerLanguage<unknown>;

/** Fetches what the core says in tools: the front page and guides come without. */
export const loadToolTexts = (language: Language): Promise<void> => addLoader(toolTextLoaders, language);
