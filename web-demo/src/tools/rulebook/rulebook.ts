import { rulebook as book } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { messageOf } from "../../form/messages.ts";
import { formController } from "../../form/form-controller.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { count } from "../../language/numbers.ts";
import { textWith } from "../../language/texts.ts";
import { type View, view } from "../../page/views.ts";
import { listRules, filters } from "./filters.ts";
import { ruleCard } from "./rule-card.ts";

/** All rules, with filters; `#rulebook/dk.cpr.layout` shows one rule. */
export function rulebook(): View {
  const ruleFilters = filters();
  const submit = element("button", { type: "submit", class: "primary", text: "rulebook.submit" });
  const reset = element("button", { type: "button", class: "quiet", text: "rulebook.reset" });
  const grid = element("div", { class: "filters" }, ...ruleFilters.fields.map((field) => field.element));
  const form = element("form", { autocomplete: "off" }, grid, element("div", { class: "buttons" }, submit, reset));
  const status = element("p", { role: "status", class: "count" });
  const list = element("div", { class: "rules" });
  const more = element("button", { type: "button", class: "quiet", text: "rulebook.more" });
  const found = element("h2", { text: "rulebook.found" });
  const all = element("div", { class: "rules-found" }, form, found, status, list, more);
  const one = element("div", { class: "rule-alone", hidden: true });
  const made = view("rulebook", "rulebook.title", element("p", { class: "lead", text: "rulebook.lead" }), one, all);
  const summary = errorSummary({ id: "rulebook", heading: made.heading, submit, fields: ruleFilters.fields });

  /** The start of the next page, if there is one. */
  let next: number | undefined;
  /** The filter of the current list. */
  let filter = ruleFilters.chosen();
  let shown = 0;
  let started = false;
  let singleRule = "";

  /** The open rules, which stay open when the list is rendered again. */
  const unfolded = (root: HTMLElement) =>
    [...root.querySelectorAll<HTMLElement>("[data-rule]:has(> details[open])")].map(({ dataset }) => dataset["rule"]);

  const addPage = (start: number, open: readonly (string | undefined)[] = []) => {
    const answer = listRules(filter, start);
    list.append(...answer.entries.map((entry) => ruleCard(entry, open.includes(entry.id))));
    shown = start + answer.entries.length;
    next = answer.next;
    more.hidden = next === undefined;
    const countText = textWith("rulebook.count", { shown: count(shown), total: count(answer.total) });
    status.replaceChildren(...(answer.total === 0 ? answer.findings.map(messageOf) : [countText]));
  };
  const showFirst = () => {
    started = true;
    filter = ruleFilters.chosen();
    list.replaceChildren();
    addPage(0);
  };
  const showSingleRule = (open: boolean) => {
    const answer = book.rule({ id: singleRule, context: { locale: currentLanguage() } });
    const rule = answer.entry ? [ruleCard(answer.entry, open)] : answer.findings.map(messageOf);
    const back = element("p", {}, element("a", { class: "way", href: "#rulebook", text: "rulebook.all" }));
    one.replaceChildren(element("h2", { text: "rulebook.one" }), ...rule, back);
  };

  const controller = formController({
    form,
    fields: ruleFilters.fields,
    summary,
    ask: () => listRules(ruleFilters.chosen(), 0),
    onAnswer: (answer) => answer.accepted && showFirst(),
  });
  reset.addEventListener("click", () => {
    form.reset();
    controller.reset();
    showFirst();
  });
  more.addEventListener("click", () => {
    const before = list.childElementCount;
    addPage(next ?? 0);
    // The button may be gone, so the focus moves to the first new rule.
    list.children[before]?.querySelector<HTMLElement>("h3 a")?.focus();
  });
  onLanguageChange(() => {
    controller.translate();
    if (singleRule !== "") showSingleRule(unfolded(one).length > 0);
    if (!started) return;
    const [open, reached] = [unfolded(list), shown];
    list.replaceChildren();
    addPage(0, open);
    while (next !== undefined && next < reached) addPage(next, open);
  });

  return {
    ...made,
    onOpen(place) {
      singleRule = place;
      one.hidden = place === "";
      all.hidden = place !== "";
      if (place !== "") showSingleRule(true);
      else if (!started) showFirst();
    },
  };
}
