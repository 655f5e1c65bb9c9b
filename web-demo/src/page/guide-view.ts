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

/** What results say of the rules they rest on. */
export const fetchRuleBook = (): Promise<unknown> => import("@postregler/wasm/rulebook");

/** A guide in a view of its own: in the element that others can put on their pages too. */
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

  // The heading says what the title says, and follows the language by itself.
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
  // Questions need no rule book: it comes while the first one is read. Without it a result names rules and says how
  // sure they are, and not where they stand.
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
