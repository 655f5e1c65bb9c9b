// The guides alone, for a page of somebody else's: one script a country, each with its rules and all languages.
import "@postregler/wasm/rulebook";
import "../generated/languages/guides-alone.ts";
import { define } from "./element.ts";
import type { Engine, GuideCountry } from "./engines.ts";

/** The guides of a country. */
export const guidesOf = (country: GuideCountry, engine: Engine): void => define(country, engine);
