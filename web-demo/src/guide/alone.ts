// The guides alone, for a page of somebody else's: one script a country, each with its rules and four languages.
import commonDa from "@postregler/wasm/locales/da-common";
import guidesDa from "@postregler/wasm/locales/da-guides";
import commonEn from "@postregler/wasm/locales/en-common";
import guidesEn from "@postregler/wasm/locales/en-guides";
import commonNb from "@postregler/wasm/locales/nb-common";
import guidesNb from "@postregler/wasm/locales/nb-guides";
import commonNn from "@postregler/wasm/locales/nn-common";
import guidesNn from "@postregler/wasm/locales/nn-guides";
import "@postregler/wasm/rulebook";
import { define } from "./element.ts";
import type { Engine, GuideCountry } from "./engines.ts";
import da from "./locales/da.json";
import en from "./locales/en.json";
import nb from "./locales/nb.json";
import nn from "./locales/nn.json";
import { speak } from "./texts.ts";

speak("da", { ...commonDa.texts, ...guidesDa.texts, ...da });
speak("nb", { ...commonNb.texts, ...guidesNb.texts, ...nb });
speak("nn", { ...commonNn.texts, ...guidesNn.texts, ...nn });
speak("en", { ...commonEn.texts, ...guidesEn.texts, ...en });
/** The guides of a country. */
export const guidesOf = (country: GuideCountry, engine: Engine): void => define(country, engine);
