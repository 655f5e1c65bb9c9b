import { element } from "../dom/element.ts";
import { define, type PostreglerGuide, STEP, type StepDetail, TAG } from "../guide/element.ts";
import { currentLanguage, onLanguageChange } from "../language/current.ts";
import { addressOfRule } from "../rules/rule-link.ts";
import type { Country } from "./country.ts";
import { refreshTitle } from "./title.ts";
import type { View } from "./views.ts";

/** A guide has a view of its own, with its country. */
export interface GuideView extends View {
  readonly country: Country;
  readonly guide: string;
}

const GUIDES = ["dk-paper", "dk-bring", "no-reserve", "no-mailbox"] as const;

/** The citizens' guides, each in the element that others can put on their pages too. */
export function guides(): readonly GuideView[] {
  define();
  return GUIDES.map(guideView);
}

function guideView(guide: (typeof GUIDES)[number]): GuideView {
  const attributes = { guide, heading: "1", rules: addressOfRule(""), lang: currentLanguage() };
  const shown = element(TAG as "div", attributes) as HTMLElement as PostreglerGuide;
  const all = element("a", { text: "guidance.all" });
  const title = `guide.${guide}.title` as const;
  const whole = element(
    "div",
    { class: "view", "data-title": title },
    shown,
    element("p", { class: "elsewhere" }, all),
  );

  // The heading says what the title says, and follows the language by itself.
  shown.addEventListener(STEP, (event) => {
    event.preventDefault();
    whole.dataset["titleNow"] = (event as CustomEvent<StepDetail>).detail.title;
    refreshTitle();
  });
  const speak = () => {
    shown.setAttribute("lang", currentLanguage());
    all.setAttribute("href", `./guides/${currentLanguage()}/${guide}.html`);
  };
  speak();
  onLanguageChange(speak);

  return {
    hash: guide,
    guide,
    country: guide.startsWith("no-") ? "no" : "dk",
    title,
    plain: true,
    get heading() {
      return shown.heading;
    },
    element: whole,
    rename: () => undefined,
  };
}
