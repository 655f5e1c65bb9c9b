import { element } from "../../dom/element.ts";
import { chosenCountry, COUNTRIES, type Country } from "../../page/country.ts";

/** The filters of the list: letters of a term, and its country. */
export function filters(changed: () => void) {
  const words = element("input", {
    id: "glossary-words",
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "glossary-words-hint",
  });
  const country = element("select", { id: "glossary-country" });
  country.append(
    element("option", { value: "", text: "country.both" }),
    ...COUNTRIES.map((one) => element("option", { value: one, text: `country.${one}` })),
  );
  country.value = chosenCountry() ?? "";
  const hint = element("p", { id: "glossary-words-hint", class: "hint", text: "glossary.words.hint" });
  // Not a form element: the list is filtered on every key press, and there is nothing to submit.
  const search = element(
    "div",
    { role: "search" },
    element(
      "div",
      { class: "filters" },
      element("div", { class: "field" }, element("label", { for: words.id, text: "glossary.words" }), hint, words),
      element("div", { class: "field" }, element("label", { for: country.id, text: "country.label" }), country),
    ),
  );
  words.addEventListener("input", changed);
  country.addEventListener("change", changed);
  return {
    element: search,
    words: () => words.value,
    country: (): Country | undefined => COUNTRIES.find((one) => one === country.value),
    /** Selects the country that the rest of the page is set to. */
    follow: (one: Country | undefined) => void (country.value = one ?? ""),
  };
}
