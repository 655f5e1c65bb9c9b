import { element, fillTexts } from "../dom/element.ts";
import { followUrl, languageInUrl, onLanguageFailed } from "../language/language-url.ts";
import { loadToolTexts } from "../language/catalogue.ts";
import { currentLanguage, onLanguageChange } from "../language/current-language.ts";
import { writingOf } from "../language/languages.ts";
import type { TextKey } from "../language/texts.ts";
import { fetchExplanations } from "../rules/explanations.ts";
import { accessibility } from "./accessibility.ts";
import { banner } from "./banner.ts";
import { footer } from "./footer.ts";
import { guides } from "./guides.ts";
import { header } from "./header.ts";
import { eager, lazy, type Route } from "./routes.ts";
import { skipLink } from "./skip-link.ts";
import { themeSwitch } from "../theme/theme-switch.ts";
import { followThemeInUrl } from "../theme/themes.ts";
import { frontPage as front } from "./front-page.ts";
import { ERRORS_CHANGED, refreshTitle } from "./title.ts";
import { routeInUrl, showRoutes, type View } from "./views.ts";

/** The route of a tool, which also loads the core's texts for tools. */
const tool = <Parts>(
  hash: string,
  title: TextKey,
  load: () => Promise<Parts>,
  make: (parts: Parts) => View | Promise<View>,
  more?: () => Promise<unknown>,
): Route =>
  lazy(
    hash,
    title,
    // The language of the URL, because none may be loaded yet.
    async () => (await Promise.all([load(), loadToolTexts(languageInUrl())]))[0],
    make,
    more,
  );

const number = tool(
  "number",
  "number.title",
  () => import("../tools/number-check/number-check.ts"),
  ({ numberCheck }) => numberCheck(),
);
const column = tool(
  "column",
  "column.title",
  () => import("../tools/column-check/column-check.ts"),
  ({ columnCheck }) => columnCheck(),
);
const form: Route = {
  ...tool(
    "fd001",
    "form.title",
    () => import("../tools/fd001/fd001.ts"),
    ({ fd001 }) => fd001(),
  ),
  // For citizens, as the guides are.
  withoutToolNav: true,
};
const attendance = tool(
  "attendance",
  "attendance.title",
  () => import("../tools/attendance/attendance.ts"),
  ({ attendance }) => attendance(),
);
const cases = tool(
  "case",
  "case.title",
  () => import("../tools/case/case.ts"),
  ({ exemptionCase }) => exemptionCase(),
);
const letter = tool(
  "letter",
  "letter.title",
  () => import("../tools/letter/letter.ts"),
  ({ letter }) => letter(),
);
const sender = tool(
  "sender",
  "sender.title",
  () => import("../tools/sender/sender.ts"),
  ({ sender }) => sender(),
  async () => (await import("../tools/sender/load-example-recipients.ts")).loadExampleRecipients(),
);
const ready = tool(
  "readiness",
  "readiness.title",
  () => import("../tools/readiness/readiness.ts"),
  ({ readiness }) => readiness(),
);
const cost = tool(
  "cost",
  "cost.title",
  () => import("../tools/cost/cost.ts"),
  ({ cost }) => cost(),
);
const rules = tool(
  "rulebook",
  "rulebook.title",
  async () => (await Promise.all([import("../tools/rulebook/rulebook.ts"), fetchExplanations()]))[0],
  ({ rulebook }) => rulebook(),
  async () => (await import("../tools/rulebook/load-examples.ts")).fetchExamples(),
);
const glossary = tool(
  "glossary",
  "glossary.title",
  () => import("../tools/glossary/glossary.ts"),
  ({ glossary }) => glossary(),
);
const developers = tool(
  "developers",
  "developers.title",
  async () => (await Promise.all([import("../tools/developers/developers.ts"), fetchExplanations()]))[0],
  ({ developers }) => developers(),
);
const tools: readonly Route[] = [
  number,
  column,
  form,
  attendance,
  letter,
  sender,
  cases,
  ready,
  cost,
  rules,
  glossary,
  developers,
];
const guideRoutes = guides();

/** Starts to fetch the route of the URL while its language is being loaded. */
export function prefetchRoute(): void {
  // A failure is reported when the view is shown.
  void routeInUrl([...guideRoutes, ...tools])
    ?.prefetch?.()
    .catch(() => undefined);
}

/** Renders the page in the loaded language. */
export async function renderPage(): Promise<void> {
  const statement = eager(accessibility());
  const frontRoute = eager(
    front([
      {
        heading: "start.citizens",
        about: "start.citizens.about",
        byCountry: true,
        offers: [
          ...guideRoutes.map(
            (route) => ({ route, about: `guide.${route.guide}.about`, country: route.country }) as const,
          ),
          { route: form, about: "start.fd001", country: "dk" },
        ],
      },
      {
        heading: "start.authorities",
        about: "start.authorities.about",
        offers: [
          { route: attendance, about: "start.attendance", country: "dk" },
          { route: cases, about: "start.case", country: "dk" },
          { route: letter, about: "start.letter", country: "dk" },
          { route: sender, about: "start.sender", country: "no" },
          { route: ready, about: "start.readiness" },
          { route: cost, about: "start.cost" },
        ],
      },
      {
        heading: "start.vendors",
        about: "start.vendors.about",
        offers: [
          { route: number, about: "start.number" },
          { route: column, about: "start.column" },
          { route: rules, about: "start.rulebook" },
          { route: developers, about: "start.developers" },
        ],
      },
      {
        heading: "start.all",
        about: "start.all.about",
        offers: [{ route: glossary, about: "start.glossary" }],
      },
    ]),
  );
  const routes: readonly [Route, ...Route[]] = [frontRoute, ...guideRoutes, ...tools, statement];
  const main = element("main", { id: "main", tabindex: "-1" });
  const top = header(frontRoute, tools);
  // Replaces the content for browsers without scripts.
  const themes = themeSwitch();
  document.body.replaceChildren(skipLink(main), top.element, banner(), main, themes.element, footer(statement, routes));
  main.addEventListener(ERRORS_CHANGED, refreshTitle);

  const applyLanguage = () => {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = writingOf(currentLanguage()).dir;
    fillTexts(document);
    refreshTitle();
  };
  onLanguageChange(applyLanguage);
  onLanguageFailed(top.languageFailed);
  followUrl();
  addEventListener("popstate", () => void followThemeInUrl());
  // The frame is rendered in its final state before the view has been loaded.
  top.markCurrent(routeInUrl(routes) ?? frontRoute);
  applyLanguage();
  await showRoutes(main, routes, (current) => {
    top.markCurrent(current);
    // Other views have no forms.
    themes.element.hidden = current === frontRoute || current === statement;
    themes.refresh();
  });
}
