import { element } from "../../dom/element.ts";
import { textWith } from "../../language/texts.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import type { Term } from "./terms.ts";

/** Where the glossary shows a term. */
export const addressOfTerm = (id: string): string => `#glossary/${id}`;

/** A term: its name, its definition, the same in plain words, its country and its rule. */
export function termCard({ id, name, definition, text, country, rule, otherNames }: Term): HTMLElement {
  const others = otherNames.map(([language, other]) =>
    element(
      "p",
      { class: "also" },
      element("span", { text: `glossary.in.${language}` }),
      " ",
      element("span", { lang: language }, other),
    ),
  );
  const meanings = element(
    "dl",
    {},
    element("dt", { text: "glossary.definition" }),
    element("dd", { class: "definition" }, definition),
    element("dt", { text: "glossary.plain" }),
    element("dd", { class: "meaning" }, text),
  );
  const validIn = element("p", { class: "of", text: country ? `country.${country}` : "country.both" });
  return element(
    "article",
    { class: "term", "data-term": id },
    element("h2", {}, element("a", { href: addressOfTerm(id) }, name)),
    ...others,
    meanings,
    validIn,
    ...(rule === undefined ? [] : [ruleLink(rule)]),
  );
}

/** How many terms are shown. */
export const counted = (shown: string, total: string): string => textWith("glossary.count", { shown, total });
