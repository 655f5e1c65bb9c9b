import { element, fillTexts } from "../dom/element.ts";
import { followAddress, onLanguageMissed } from "../language/address.ts";
import { currentLanguage, onLanguageChange } from "../language/current.ts";
import { writingOf } from "../language/languages.ts";
import { fetchExplanations } from "../rules/explanations.ts";
import { accessibility } from "./accessibility.ts";
import { banner } from "./banner.ts";
import { footer } from "./footer.ts";
import { guides } from "./guides.ts";
import { header } from "./header.ts";
import { here, later, type Place } from "./places.ts";
import { skipLink } from "./skip-link.ts";
import { skinSwitch } from "../skin/switch.ts";
import { followSkin } from "../skin/skins.ts";
import { start as front } from "./start.ts";
import { ERRORS, refreshTitle } from "./title.ts";
import { placeNamed, showPlaces } from "./views.ts";

const number = later(
  "number",
  "number.title",
  () => import("../tools/number-check/number-check.ts"),
  ({ numberCheck }) => numberCheck(),
);
const column = later(
  "column",
  "column.title",
  () => import("../tools/column-check/column-check.ts"),
  ({ columnCheck }) => columnCheck(),
);
const form: Place = {
  ...later(
    "fd001",
    "form.title",
    () => import("../tools/fd001/fd001.ts"),
    ({ fd001 }) => fd001(),
  ),
  // For citizens, as the guides are.
  plain: true,
};
const desk = later(
  "desk",
  "desk.title",
  () => import("../tools/desk/desk.ts"),
  ({ desk }) => desk(),
);
const cases = later(
  "case",
  "case.title",
  () => import("../tools/case/case.ts"),
  ({ exemptionCase }) => exemptionCase(),
);
const letter = later(
  "letter",
  "letter.title",
  () => import("../tools/letter/letter.ts"),
  ({ letter }) => letter(),
);
const sender = later(
  "sender",
  "sender.title",
  () => import("../tools/sender/sender.ts"),
  ({ sender }) => sender(),
);
const ready = later(
  "readiness",
  "readiness.title",
  () => import("../tools/readiness/readiness.ts"),
  ({ readiness }) => readiness(),
);
const cost = later(
  "cost",
  "cost.title",
  () => import("../tools/cost/cost.ts"),
  ({ cost }) => cost(),
);
const rules = later(
  "rulebook",
  "rulebook.title",
  async () => (await Promise.all([import("../tools/rulebook/rulebook.ts"), fetchExplanations()]))[0],
  ({ rulebook }) => rulebook(),
  async () => (await import("../tools/rulebook/examples-later.ts")).fetchExamples(),
);
const glossary = later(
  "glossary",
  "glossary.title",
  () => import("../tools/glossary/glossary.ts"),
  ({ glossary }) => glossary(),
);
const developers = later(
  "developers",
  "developers.title",
  async () => (await Promise.all([import("../tools/developers/developers.ts"), fetchExplanations()]))[0],
  ({ developers }) => developers(),
);
const tools: readonly Place[] = [
  number,
  column,
  form,
  desk,
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
          { place: desk, about: "start.desk", country: "dk" },
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
  const skins = skinSwitch();
  document.body.replaceChildren(skipLink(main), top.element, banner(), main, skins.element, footer(statement, places));
  main.addEventListener(ERRORS, refreshTitle);

  const speak = () => {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = writingOf(currentLanguage()).dir;
    fillTexts(document);
    refreshTitle();
  };
  onLanguageChange(speak);
  onLanguageMissed(() => top.missed());
  followAddress();
  addEventListener("popstate", () => void followSkin());
  // What is around a place stands as it will when it is here.
  top.mark(placeNamed(places) ?? first);
  speak();
  await showPlaces(main, places, (current) => {
    top.mark(current);
    // Elsewhere there are no forms.
    skins.element.hidden = current === first || current === statement;
    skins.refresh();
  });
}
