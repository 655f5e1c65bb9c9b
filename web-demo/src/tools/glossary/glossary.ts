import { element } from "../../dom/element.ts";
import { TEXTS } from "../../generated/languages/glossary.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { count } from "../../language/numbers.ts";
import { addTexts } from "../../language/catalogue.ts";
import { textOf } from "../../language/texts.ts";
import { chosenCountry, onCountryChange } from "../../page/country.ts";
import { type View, view } from "../../page/views.ts";
import { filters } from "./filters.ts";
import "./glossary.css";
import { counted, termCard } from "./term-card.ts";
import { allTerms, fits } from "./terms.ts";

/** After so long without a key the count is spoken. */
const QUIET = 800;

/** The words of the field in plain language: `#glossary/fuldmagt` is one of them alone. */
export function glossary(): View {
  addTexts(TEXTS);
  const asked = filters(() => showAll());
  // Seen at once, and spoken when somebody has stopped typing.
  const told = element("p", { class: "count" });
  const spoken = element("p", { role: "status", class: "unseen" });
  const list = element("div", { class: "terms" });
  const all = element("div", { class: "rules-found" }, asked.element, told, spoken, list);
  const one = element("div", { class: "term-alone", hidden: true });
  let alone = "";
  let made = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showAll = () => {
    const terms = allTerms();
    const shown = terms.filter((term) => fits(term, asked.words(), asked.country()));
    list.replaceChildren(...shown.map(termCard));
    const line = shown.length === 0 ? textOf("glossary.none") : counted(count(shown.length), count(terms.length));
    told.textContent = line;
    clearTimeout(waiting);
    if (made) waiting = setTimeout(() => (spoken.textContent = line), QUIET);
    made = true;
  };
  const showAlone = () => {
    const term = allTerms().find(({ id }) => id === alone);
    const back = element("p", {}, element("a", { class: "way", href: "#glossary", text: "glossary.all" }));
    one.replaceChildren(term ? termCard(term) : element("p", { text: "glossary.unknown" }), back);
  };
  const show = () => {
    one.hidden = alone === "";
    all.hidden = alone !== "";
    if (alone === "") showAll();
    else showAlone();
  };
  onLanguageChange(() => {
    spoken.textContent = "";
    if (made || alone !== "") show();
  });
  onCountryChange(() => {
    asked.follow(chosenCountry());
    if (made) showAll();
  });

  return {
    ...view("glossary", "glossary.title", element("p", { class: "lead", text: "glossary.lead" }), one, all),
    onOpen(place) {
      alone = place;
      // What it shows stays as it was while another view is open.
      if (alone !== "" || !made || one.hidden === false) show();
    },
  };
}
