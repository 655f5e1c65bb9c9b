import { EXPLANATIONS } from "../generated/languages/fetched.ts";
import { addLoader } from "../language/catalogue.ts";
import { languageInUrl } from "../language/language-url.ts";

/**
 * Fetches the rules' explanations, with the rule book, in the language chosen now, and from then on with every language: only
 * some places on the page have use for them.
 */
export const fetchExplanations = (): Promise<void> => addLoader(EXPLANATIONS, languageInUrl());
