import { element } from "../dom/element.ts";
import type { Country } from "./country.ts";
import { lazy, type Route } from "./routes.ts";

const GUIDES = ["dk-paper", "dk-bring", "no-reserve", "no-mailbox"] as const;

export type Guide = (typeof GUIDES)[number];

/** The route of a guide, with its country. */
export interface GuideRoute extends Route {
  readonly country: Country;
  readonly guide: Guide;
}

const OF_COUNTRY = {
  dk: () => import("./guides-dk.ts"),
  no: () => import("./guides-no.ts"),
};

/** The citizens' guides. */
export const guides = (): readonly GuideRoute[] =>
  GUIDES.map((guide) => {
    const country = guide.startsWith("no-") ? "no" : "dk";
    const loadCountry = OF_COUNTRY[country];
    const more = async () => (await loadCountry()).fetchRuleBook();
    const route = lazy(guide, `guide.${guide}.title`, loadCountry, ({ guideView }) => guideView(guide), more);
    return { ...route, placeholder: () => guidePlaceholder(guide), withoutToolNav: true, guide, country };
  });

/** What a guide begins with, in its very place: the page has these words at once. */
const guidePlaceholder = (guide: Guide): HTMLElement =>
  element(
    "div",
    { class: "view coming" },
    element(
      "div",
      { class: "guide" },
      element("p", { class: "guide-title", text: `guide.${guide}.title` }),
      element("p", { class: "guide-about", text: `guide.${guide}.about` }),
    ),
  );
