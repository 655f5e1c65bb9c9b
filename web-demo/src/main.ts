import { element, fillTexts } from "./dom/element.ts";
import { currentLanguage, followAddress, onLanguageChange } from "./language/current.ts";
import { accessibility } from "./page/accessibility.ts";
import { banner } from "./page/banner.ts";
import { footer } from "./page/footer.ts";
import { guides } from "./page/guides.ts";
import { header } from "./page/header.ts";
import { skipLink } from "./page/skip-link.ts";
import { start } from "./page/start.ts";
import { refreshTitle } from "./page/title.ts";
import { showViews } from "./page/views.ts";
import { exemptionCase } from "./tools/case/case.ts";
import { columnCheck } from "./tools/column-check/column-check.ts";
import { cost } from "./tools/cost/cost.ts";
import { desk } from "./tools/desk/desk.ts";
import { developers } from "./tools/developers/developers.ts";
import { fd001 } from "./tools/fd001/fd001.ts";
import { glossary } from "./tools/glossary/glossary.ts";
import { letter } from "./tools/letter/letter.ts";
import { numberCheck } from "./tools/number-check/number-check.ts";
import { readiness } from "./tools/readiness/readiness.ts";
import { rulebook } from "./tools/rulebook/rulebook.ts";
import { sender } from "./tools/sender/sender.ts";

const number = numberCheck();
const column = columnCheck();
const form = fd001();
const counter = desk();
const post = letter();
const norwegian = sender();
const cases = exemptionCase();
const ready = readiness();
const price = cost();
const rules = rulebook();
const forDevelopers = developers();
const words = glossary();
const statement = accessibility();
const forCitizens = guides();
const front = start([
  {
    heading: "start.citizens",
    about: "start.citizens.about",
    byCountry: true,
    offers: [
      ...forCitizens.map((view) => ({ view, about: `guide.${view.guide}.about`, country: view.country }) as const),
      { view: form, about: "start.fd001", country: "dk" },
    ],
  },
  {
    heading: "start.authorities",
    about: "start.authorities.about",
    offers: [
      { view: counter, about: "start.desk", country: "dk" },
      { view: cases, about: "start.case", country: "dk" },
      { view: post, about: "start.letter", country: "dk" },
      { view: norwegian, about: "start.sender", country: "no" },
      { view: ready, about: "start.readiness" },
      { view: price, about: "start.cost" },
    ],
  },
  {
    heading: "start.vendors",
    about: "start.vendors.about",
    offers: [
      { view: number, about: "start.number" },
      { view: column, about: "start.column" },
      { view: rules, about: "start.rulebook" },
      { view: forDevelopers, about: "start.developers" },
    ],
  },
  {
    heading: "start.all",
    about: "start.all.about",
    offers: [{ view: words, about: "start.glossary" }],
  },
]);
const tools = [number, column, form, counter, post, norwegian, cases, ready, price, rules, words, forDevelopers];
const views = [front, ...forCitizens, ...tools, statement] as const;

const main = element("main", { id: "main", tabindex: "-1" });
const top = header(front, tools);
// What stands there is for those without scripts.
document.body.replaceChildren(skipLink(main), top.element, banner(), main, footer(statement));

const speak = () => {
  document.documentElement.lang = currentLanguage();
  fillTexts(document);
  refreshTitle();
};
onLanguageChange(speak);
followAddress();
speak();
showViews(main, views, (current) => top.mark(current));
