import type { RuleEntry, RuleSection } from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { longDate } from "../../language/dates.ts";
import { type PageText, messageTemplate, textWith } from "../../language/texts.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { addressOfRule } from "../../page/rule-address.ts";
import { lazyRuleExample } from "./load-examples.ts";

/** A rule: its explanation, certainty and period; details on demand. */
export function ruleCard(entry: RuleEntry, open: boolean): HTMLElement {
  const more = element("details", { class: "more" }, element("summary", { text: "rulebook.details" }));
  // Details are rendered when opened, because most rules are only skimmed.
  const fill = () => {
    if (more.childElementCount === 1) more.append(...details(entry));
  };
  more.addEventListener("toggle", () => more.open && fill());
  if (open) {
    fill();
    more.open = true;
  }
  const link = element("a", { href: addressOfRule(entry.id) }, element("code", {}, entry.id));
  return element(
    "article",
    { class: "rule-card", "data-rule": entry.id },
    element("h3", {}, link),
    explanation(entry),
    element(
      "dl",
      { class: "facts" },
      fact("field.rulebook.list.certainty.label", certaintyOf(entry.certainty)),
      fact("field.rulebook.list.basis.label", element("span", { text: `word.basis.${entry.basis}` })),
      fact("rulebook.period", ...period(entry)),
      fact("field.rulebook.list.area.label", element("span", { text: `word.area.${entry.area}` })),
      ...(entry.country
        ? [fact("field.rulebook.list.country.label", element("span", { text: `word.country.${entry.country}` }))]
        : []),
    ),
    more,
  );
}

/** The explanation in the reader's language, or the English title. */
const explanation = ({ text, title }: RuleEntry): HTMLElement =>
  text === undefined ? element("p", { lang: "en" }, title ?? "") : element("p", {}, text);

const fact = (text: PageText | `field.${string}`, ...value: Node[]): HTMLElement =>
  element("div", {}, element("dt", { text }), capitalise(element("dd", {}, ...value)));

function period({ from, until, inForce }: RuleEntry): HTMLElement[] {
  const values = { from: from ? longDate(from) : "", until: until ? longDate(until) : "" };
  const key = from && until ? "rulebook.from-until" : from ? "rulebook.from" : until ? "rulebook.until" : undefined;
  const days = key ? element("span", {}, textWith(key, values)) : element("span", { text: "rulebook.period.unknown" });
  return inForce
    ? [days]
    : [days, element("span", { class: "below", text: "rulebook.not-in-force", capitalise: true })];
}

const details = (entry: RuleEntry): HTMLElement[] => [
  sections(entry),
  ...codes(entry),
  ...results(entry),
  lazyRuleExample(entry.id),
];

function sections({ sections }: RuleEntry): HTMLElement {
  const heading = element("h4", { text: "rulebook.sections" });
  if (sections.length === 0) return element("section", {}, heading, element("p", { text: "rulebook.no-sections" }));
  return element("section", {}, heading, element("ul", { class: "sources" }, ...sections.map(sectionItem)));
}

/** A section of a source. Sources keep their own names, with English notes. */
function sectionItem({ source, section, address, lastRead, copy }: RuleSection): HTMLElement {
  const name = address === undefined ? source : element("a", { href: address, rel: "noreferrer" }, source);
  const where = element("span", { lang: "en" }, name, section === undefined ? "" : `: ${section}`);
  if (lastRead === undefined) return element("li", {}, where);
  const read = element("span", {}, textWith("rulebook.last-read", { day: longDate(lastRead) }), " ");
  return element(
    "li",
    {},
    where,
    element("span", { class: "below" }, read, element("span", { lang: "en" }, `(${copy})`)),
  );
}

const codes = ({ codes }: RuleEntry): HTMLElement[] =>
  messageList(
    "rulebook.codes",
    codes.map((code) => [code, messageTemplate(`finding.${code}`)]),
  );

const results = ({ id, results }: RuleEntry): HTMLElement[] =>
  messageList(
    "rulebook.results",
    results.map((result) => [result, messageTemplate(`step.${id}.${result}`)]),
  );

function messageList(heading: PageText, list: readonly (readonly [name: string, words: string])[]): HTMLElement[] {
  if (list.length === 0) return [];
  const items = list.map(([name, words]) => element("li", {}, element("code", {}, name), element("span", {}, words)));
  return [element("section", {}, element("h4", { text: heading }), element("ul", { class: "sayings" }, ...items))];
}
