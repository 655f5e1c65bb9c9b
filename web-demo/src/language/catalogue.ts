import { TEXTS, TOOLS } from "../generated/languages/fetched.ts";
import { LANGUAGES as ALL, type Language } from "./languages.ts";

export type Texts = Readonly<Record<string, string>>;

/** A loader for each language. */
export type PerLanguage<What> = Readonly<Record<Language, () => Promise<What>>>;

const LANGUAGES: PerLanguage<{ readonly texts: Texts }> = TEXTS;

/** Loaders of optional texts in use; a change of language runs them too. */
const extraLoaders: PerLanguage<unknown>[] = [];

const loaded: Partial<Record<Language, Texts>> = {};

/** What tools brought along in their folders. */
const toolTexts: Partial<Record<Language, Texts>> = {};

/** Texts that came otherwise than by being fetched. */
export const provideTexts = (language: Language, texts: Texts): void => void (loaded[language] = texts);

/** Texts of a language; none before it has been fetched. */
export const textsIn = (language: Language): Texts => loaded[language] ?? {};

export const isLoaded = (language: Language): boolean => loaded[language] !== undefined;

/** Fetches a language unless it is loaded. */
export async function fetchLanguage(language: Language): Promise<void> {
  const needed = () => Promise.all(extraLoaders.map((more) => more[language]()));
  const [{ texts }] = await Promise.all([LANGUAGES[language](), needed()]);
  // Another loader may have been added meanwhile.
  await needed();
  loaded[language] = { ...texts, ...toolTexts[language] };
}

/** Adds the texts of a tool; small tools add all languages at once. */
export function addTexts(texts: Readonly<Partial<Record<Language, Texts>>>): void {
  for (const [code, more] of Object.entries(texts) as [Language, Texts][]) {
    toolTexts[code] = { ...toolTexts[code], ...more };
    const before = loaded[code];
    if (before) loaded[code] = { ...before, ...more };
  }
}

/** From now on a language brings these texts of the core too; those of this language are fetched at once. */
export async function addLoader(more: PerLanguage<unknown>, language: Language): Promise<void> {
  // All loaded languages are updated, because an answer may be requested in any of them. More languages may be loaded
  // meanwhile.
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

/** Fetches the core's texts for tools; the front page and the guides do not need them. */
export const loadToolTexts = (language: Language): Promise<void> => addLoader(toolTextLoaders, language);
