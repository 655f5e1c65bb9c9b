// The guides alone, for a page of somebody else's: one script a country, each with its rules and all languages.
import "@postregler/wasm/rulebook";
import "../generated/languages/guides-standalone.ts";
import { define } from "./guide-element.ts";
import type { Engine, GuideCountry } from "./engines.ts";

/** The guides of a country. */
export const defineGuides = (country: GuideCountry, engine: Engine): void => define(country, engine);
