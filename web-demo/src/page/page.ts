import { element, fillTexts } from "../dom/element.ts";
import { followAddress, languageInAddress, onLanguageMissed } from "../language/language-url.ts";
import { needToolTexts } from "../language/catalogue.ts";
import { currentLanguage, onLanguageChange } from "../language/current-language.ts";
import { writingOf } from "../language/languages.ts";
import type { TextKey } from "../language/texts.ts";
import { fetchExplanations } from "../rules/explanations.ts";
import { accessibility } from "./accessibility.ts";
import { banner } from "./banner.ts";
import { footer } from "./footer.ts";
import { guides } from "./guides.ts";
import { header } from "./header.ts";
import { here, later, type Place } from "./routes.ts";
import { skipLink } from "./skip-link.ts";
import { themeSwitch } from "../theme/theme-switch.ts";
import { followTheme } from "../theme/themes.ts";
import { start as front } from "./front-page.ts";
import { ERRORS, refreshTitle } from "./title.ts";
import { placeNamed, showPlaces, type View } from "./views.ts";

/** A tool comes with what the core says in it. */
const tool = <Parts>(
  hash: string,
  title: TextKey,
  load: () => Promise<Parts>,
  make: (parts: Parts) => View | Promise<View>,
  more?: () => Promise<unknown>,
): Place =>
  later(
    hash,
    title,
    // The language that is coming, if none is here yet.
    async () => (await Promise.all([load(), needToolTexts(languageInAddress())]))[0],
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
const form: Place = {
  ...tool(
    "fd001",
    "form.title",
    () => import("../tools/fd001/fd001.ts"),
    ({ fd001 }) => fd001(),
  ),
  // For citizens, as the guides are.
  plain: true,
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
  async () => (await import("../tools/sender/load-example-recipients.ts")).fetchRecipientsFile(),
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
const tools: readonly Place[] = [
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
const forCitizens = guides();

/** Begins to fetch the place that the address names, while its language is on the way. */
export function begin(): void {
  // Whoever shows it later is told if it cannot be fetched.
  void placeNamed([...forCitizens, ...tools])
    ?.begin?.()
    .catch(() => undefined);
}

/** Builds the page, in the language that is here. */
export async function start(): Promise<void> {
  const statement = here(accessibility());
  const first = here(
    front([
      {
        heading: "start.citizens",
        about: "start.citizens.about",
        byCountry: true,
        offers: [
          ...forCitizens.map(
            (place) => ({ place, about: `guide.${place.guide}.about`, country: place.country }) as const,
          ),
          { place: form, about: "start.fd001", country: "dk" },
        ],
      },
      {
        heading: "start.authorities",
        about: "start.authorities.about",
        offers: [
          { place: attendance, about: "start.attendance", country: "dk" },
          { place: cases, about: "start.case", country: "dk" },
          { place: letter, about: "start.letter", country: "dk" },
          { place: sender, about: "start.sender", country: "no" },
          { place: ready, about: "start.readiness" },
          { place: cost, about: "start.cost" },
        ],
      },
      {
        heading: "start.vendors",
        about: "start.vendors.about",
        offers: [
          { place: number, about: "start.number" },
          { place: column, about: "start.column" },
          { place: rules, about: "start.rulebook" },
          { place: developers, about: "start.developers" },
        ],
      },
      {
        heading: "start.all",
        about: "start.all.about",
        offers: [{ place: glossary, about: "start.glossary" }],
      },
    ]),
  );
  const places: readonly [Place, ...Place[]] = [first, ...forCitizens, ...tools, statement];
  const main = element("main", { id: "main", tabindex: "-1" });
  const top = header(first, tools);
  // What stands there is for those without scripts.
  const themes = themeSwitch();
  document.body.replaceChildren(skipLink(main), top.element, banner(), main, themes.element, footer(statement, places));
  main.addEventListener(ERRORS, refreshTitle);

  const speak = () => {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = writingOf(currentLanguage()).dir;
    fillTexts(document);
    refreshTitle();
  };
  onLanguageChange(speak);
  onLanguageMissed(top.missed);
  followAddress();
  addEventListener("popstate", () => void followTheme());
  // What is around a place stands as it will when it is here.
  top.mark(placeNamed(places) ?? first);
  speak();
  await showPlaces(main, places, (current) => {
    top.mark(current);
    // Elsewhere there are no forms.
    themes.element.hidden = current === first || current === statement;
    themes.refresh();
  });
}
