import { element } from "../../dom/element.ts";
import { textWith } from "../../language/texts.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import type { Term } from "./terms.ts";

/** Where the glossary shows a term. */
export const addressOfTerm = (id: string): string => `#glossary/${id}`;

/** A term: the word, what it means, whose it is and the rule it comes from. */
export function termCard({ id, name, text, country, rule, elsewhere }: Term): HTMLElement {
  const others = elsewhere.map(([language, other]) =>
    element(
      "p",
      { class: "also" },
      element("span", { text: `glossary.in.${language}` }),
      " ",
      element("span", { lang: language }, other),
    ),
  );
  const whose = element("p", { class: "of", text: country ? `country.${country}` : "country.both" });
  return element(
    "article",
    { class: "term", "data-term": id },
    element("h2", {}, element("a", { href: addressOfTerm(id) }, name)),
    ...others,
    element("p", { class: "meaning" }, text),
    whose,
    ...(rule === undefined ? [] : [ruleLink(rule)]),
  );
}

/** How many of them are shown. */
export const counted = (shown: string, total: string): string => textWith("glossary.count", { shown, total });
