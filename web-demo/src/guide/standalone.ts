// The guides as custom elements for other pages: one script per country with its rules and all languages.
import "@postregler/wasm/rulebook";
import "../generated/languages/guides-standalone.ts";
import { define } from "./guide-element.ts";
import type { Engine, GuideCountry } from "./engines.ts";

/** The guides of a country. */
export const defineGuides = (country: GuideCountry, engine: Engine): void => define(country, engine);
