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

/** Milliseconds without a key press after which the count is announced. */
const QUIET = 800;

/** The terms of the field, each with a definition and a plain sentence: `#glossary/fuldmagt` shows one of them. */
export function glossary(): View {
  addTexts(TEXTS);
  const search = filters(() => showAll());
  // Shown at once, and announced once the user has stopped typing.
  const countLine = element("p", { class: "count" });
  const spoken = element("p", { role: "status", class: "unseen" });
  const list = element("div", { class: "terms" });
  const all = element("div", { class: "rules-found" }, search.element, countLine, spoken, list);
  const one = element("div", { class: "term-alone", hidden: true });
  let alone = "";
  let made = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showAll = () => {
    const terms = allTerms();
    const shown = terms.filter((term) => fits(term, search.words(), search.country()));
    list.replaceChildren(...shown.map(termCard));
    const line = shown.length === 0 ? textOf("glossary.none") : counted(count(shown.length), count(terms.length));
    countLine.textContent = line;
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
    search.follow(chosenCountry());
    if (made) showAll();
  });

  return {
    ...view("glossary", "glossary.title", element("p", { class: "lead", text: "glossary.lead" }), one, all),
    onOpen(place) {
      alone = place;
      // The list stays as it was while another view is open.
      if (alone !== "" || !made || one.hidden === false) show();
    },
  };
}
