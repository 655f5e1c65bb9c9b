import { element, fillTexts } from "../dom/element.ts";
import { followAddress, onLanguageMissed } from "../language/address.ts";
import { currentLanguage, onLanguageChange } from "../language/current.ts";
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
import { showPlaces } from "./views.ts";

const number = later("number", "number.title", async () =>
  (await import("../tools/number-check/number-check.ts")).numberCheck(),
);
const column = later("column", "column.title", async () =>
  (await import("../tools/column-check/column-check.ts")).columnCheck(),
);
const form = later("fd001", "form.title", async () => (await import("../tools/fd001/fd001.ts")).fd001());
const desk = later("desk", "desk.title", async () => (await import("../tools/desk/desk.ts")).desk());
const cases = later("case", "case.title", async () => (await import("../tools/case/case.ts")).exemptionCase());
const letter = later("letter", "letter.title", async () => (await import("../tools/letter/letter.ts")).letter());
const sender = later("sender", "sender.title", async () => (await import("../tools/sender/sender.ts")).sender());
const ready = later("readiness", "readiness.title", async () =>
  (await import("../tools/readiness/readiness.ts")).readiness(),
);
const cost = later("cost", "cost.title", async () => (await import("../tools/cost/cost.ts")).cost());
const rules = later(
  "rulebook",
  "rulebook.title",
  async () => {
    const [{ rulebook }] = await Promise.all([import("../tools/rulebook/rulebook.ts"), fetchExplanations()]);
    return rulebook();
  },
  async () => (await import("../tools/rulebook/examples-later.ts")).fetchExamples(),
);

const glossary = later("glossary", "glossary.title", async () =>
  (await import("../tools/glossary/glossary.ts")).glossary(),
);
const developers = later("developers", "developers.title", async () => {
  const [tool] = await Promise.all([import("../tools/developers/developers.ts"), fetchExplanations()]);
  return tool.developers();
});

/** Builds the page, in the language that is here. */
export async function start(): Promise<void> {
  const statement = here(accessibility());
  const forCitizens = guides();
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

  const places: readonly [Place, ...Place[]] = [first, ...forCitizens, ...tools, statement];
  const main = element("main", { id: "main", tabindex: "-1" });
  const top = header(first, tools);
  // What stands there is for those without scripts.
  const skins = skinSwitch();
  document.body.replaceChildren(skipLink(main), top.element, banner(), main, skins.element, footer(statement, places));
  main.addEventListener(ERRORS, refreshTitle);

  const speak = () => {
    document.documentElement.lang = currentLanguage();
    fillTexts(document);
    refreshTitle();
  };
  onLanguageChange(speak);
  onLanguageMissed(() => top.missed());
  followAddress();
  addEventListener("popstate", () => void followSkin());
  speak();
  await showPlaces(main, places, (current) => {
    top.mark(current);
    // Elsewhere there are no forms.
    skins.element.hidden = current === first || current === statement;
    skins.refresh();
  });
}
