import { element } from "../dom/element.ts";
import { conventions } from "../form/error-conventions.ts";
import { define, type PostreglerGuide, STEP, type StepDetail, TAG } from "../guide/guide-element.ts";
import { provideTexts as handOver } from "../guide/texts.ts";
import { textsIn } from "../language/catalogue.ts";
import { currentLanguage, onLanguageChange } from "../language/current-language.ts";
import { onThemeChange } from "../theme/themes.ts";
import { addressOfRule } from "./rule-address.ts";
import type { Guide } from "./guides.ts";
import { refreshTitle } from "./title.ts";
import type { View } from "./views.ts";

/** The rule book, which results use to name their sources. */
export const fetchRuleBook = (): Promise<unknown> => import("@postregler/wasm/rulebook");

/** A guide as a view, rendered by the same custom element that other pages use. */
export function guideView(guide: Guide): View {
  const provideWords = () => handOver(currentLanguage(), textsIn(currentLanguage()));
  provideWords();
  define();
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

  // The heading follows the title and the language.
  shown.addEventListener(STEP, (event) => {
    event.preventDefault();
    whole.dataset["titleNow"] = (event as CustomEvent<StepDetail>).detail.title;
    refreshTitle();
  });
  const applyLanguage = () => {
    provideWords();
    shown.setAttribute("lang", currentLanguage());
    all.setAttribute("href", `./guides/${currentLanguage()}/${guide}.html`);
  };
  applyLanguage();
  onLanguageChange(applyLanguage);
  const placeErrors = () => shown.setAttribute("errors", conventions().placement);
  placeErrors();
  onThemeChange(placeErrors);
  // Questions need no rule book: it is fetched while the first one is read. Without it a result lists rules and their
  // certainty, but not their sections.
  let rules: Promise<unknown> | undefined;
  const needRules = () => {
    rules ??= fetchRuleBook().then(
      () => shown.refresh(),
      // The next question tries again.
      () => (rules = undefined),
    );
  };
  needRules();
  shown.addEventListener(STEP, needRules);

  return {
    hash: guide,
    title,
    withoutToolNav: true,
    get heading() {
      return shown.heading;
    },
    element: whole,
    rename: () => undefined,
  };
}
