import type { Language } from "./languages.ts";

export type Texts = Readonly<Record<string, string>>;

/** Something in each language, fetched when it is wanted. */
export type InEach<What> = Readonly<Record<Language, () => Promise<What>>>;

const LANGUAGES: InEach<{ readonly texts: Texts }> = {
  da: () => import("./da.ts"),
  nb: () => import("./nb.ts"),
  nn: () => import("./nn.ts"),
  en: () => import("./en.ts"),
};

/** What is in use besides the texts of all: whoever chooses another language gets these too. */
const alsoNeeded: InEach<unknown>[] = [];

const loaded: Partial<Record<Language, Texts>> = {};

/** Texts that came otherwise than by being fetched. */
export const handOver = (language: Language, texts: Texts): void => void (loaded[language] = texts);

/** Texts of a language; none before it has been fetched. */
export const textsIn = (language: Language): Texts => loaded[language] ?? {};

/** Fetches a language, unless it is here. */
export async function fetchLanguage(language: Language): Promise<void> {
  const [{ texts }] = await Promise.all([LANGUAGES[language](), ...alsoNeeded.map((more) => more[language]())]);
  loaded[language] = texts;
}

/** From now on a language brings these texts of the core too; those of this language are fetched at once. */
export async function alsoNeed(more: InEach<unknown>, language: Language): Promise<void> {
  await more[language]();
  if (!alsoNeeded.includes(more)) alsoNeeded.push(more);
}
