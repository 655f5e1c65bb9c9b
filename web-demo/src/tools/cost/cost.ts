import type { CostTotal, Finding } from "@postregler/wasm";
import { element, setText } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { reveal } from "../../dom/reveal.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { type Field, isError } from "../../form/field.ts";
import { pageError } from "../../form/page-error.ts";
import { formController } from "../../form/form-controller.ts";
import { onLanguageChange } from "../../language/current-language.ts";
import { type PageText, textOf } from "../../language/texts.ts";
import { type View, view } from "../../page/views.ts";
import { findingsOf, stepsOf } from "../../rules/decision.ts";
import { amount } from "./amounts.ts";
import { chart, yearsText } from "./chart.ts";
import { facts, scenariosTable } from "./comparison.ts";
import { jsonOf, spreadsheetOf } from "./export-files.ts";
import { linesTable } from "./lines-table.ts";
import { linkTo, parseLink } from "./share-link.ts";
import { missingSection } from "./missing-values.ts";
import { isNegative } from "./money.ts";
import { sensitivityList, bookList } from "./sensitivity.ts";
import { type Assumption, inWords, nameOf, planFields } from "./plan-fields.ts";
import { mainColumn, type Missing, calculate, type Calculation } from "./calculation.ts";
import { breakdowns } from "./breakdown.ts";
import { exportSection } from "./export-section.ts";

/** The calculator: what letters cost, compared with paper. */
export function cost(): View {
  const plan = planFields();
  const missing = missingSection(plan.fields);
  /** All fields of the form, including the user's own prices, which come and go. */
  const fields: Field[] = [...plan.fields];
  const followPrices = () => fields.splice(plan.fields.length, fields.length, ...missing.fields());

  const ask = () => {
    const reckoning = calculate(plan.asked(), missing.prices());
    const unread = plan.size.isUnreadable();
    const size = pageError(plan.size, "page.unreadable.size", textOf("unreadable.size"));
    const rest = reckoning.findings.filter(({ path }) => !unread || path !== plan.size.path);
    // In the order of the form.
    const place = ({ path }: Finding) => fields.findIndex((field) => field.path === path);
    const findings = [...(unread ? [size] : []), ...rest].sort((one, other) => place(one) - place(other));
    return { reckoning, findings };
  };

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const submit = element("button", { type: "submit", class: "primary", text: "cost.submit" });
  const linkProblem = element("p", { class: "note", hidden: true, text: "cost.link-unread" });
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div", { class: "decision", hidden: true });
  const take = exportSection({
    link: () => linkTo(plan, missing.fields()),
    sheet: () => spreadsheetOf(ask().reckoning, plan.assumptions()),
    json: () => jsonOf(ask().reckoning),
  });
  const form = element(
    "form",
    { id: "cost-form", autocomplete: "off" },
    linkProblem,
    example,
    ...plan.groups,
    submit,
    verdict,
    missing.element,
    rest,
  );
  const made = view("cost", "cost.title", element("p", { class: "lead", text: "cost.lead" }), form);
  made.element.classList.add("cost");

  /** Whether a result is shown, which has to be updated. */
  let asked = false;
  const show = (reckoning: Calculation) => {
    missing.show(reckoning.missing, plan.column());
    followPrices();
    sayVerdict(verdict, reckoning);
    rest.replaceChildren(...resultOf(reckoning, plan), take.element);
    rest.hidden = false;
    take.refresh();
    asked = true;
  };
  const withdraw = () => {
    rest.hidden = true;
    verdict.classList.remove("warning");
    verdict.replaceChildren(...(asked ? [element("span", { text: "cost.changed" })] : []));
  };
  /** Updates the result on input once it has been requested. */
  const follow = () => {
    if (!asked) return;
    try {
      const { reckoning, findings } = ask();
      if (findings.some(isError)) withdraw();
      else show(reckoning);
    } catch {
      withdraw();
    }
  };

  const controller = formController({
    form,
    fields,
    summary: errorSummary({ id: "cost", heading: made.heading, submit, fields }),
    ask,
    onAnswer({ reckoning, findings }) {
      if (findings.some(isError)) {
        withdraw();
        return;
      }
      show(reckoning);
      reveal(verdict);
    },
    onChange: follow,
  });
  // Registered before the form's own listener, so that the request fits the country.
  plan.country.control.addEventListener("input", () => {
    // The user's own prices are in the other country's currency.
    missing.fill([]);
    plan.refresh();
  });
  const fillIn = (text: string) => {
    const { values, prices, whole } = parseLink(text);
    controller.reset();
    missing.fill(prices);
    const fits = plan.fill(values);
    followPrices();
    linkProblem.hidden = whole && fits;
    asked = true;
    withdraw();
    follow();
  };
  example.addEventListener("click", () => fillIn(plan.inNorway() ? NORWAY : DENMARK));
  onLanguageChange(() => {
    controller.translate();
    if (!rest.hidden) follow();
  });

  return {
    ...made,
    onOpen(place) {
      try {
        if (place === "") {
          if (!asked) plan.refresh();
          return;
        }
        fillIn(place);
        // The values are in the form now; in the URL they would soon be out of date.
        history.replaceState(null, "", `${location.search}#cost`);
      } catch {
        // The core cannot run here; a submit reports it.
      }
    },
  };
}

/** Examples: a letter to many recipients in Norway with prices of 2021, and the official Danish example. */
const NORWAY = "country=no&letters=10000&bytes=80000&share=60&times=1&sheets=1&grams=15&pricesOn=2021-11-21";
const DENMARK = "country=dk&letters=200&bytes=5000&share=100&times=1&pricesOn=2016-02-01";

/** The totals in one sentence. */
function sayVerdict(verdict: HTMLElement, reckoning: Calculation): void {
  const { totals } = reckoning.estimate.answer;
  const whole = totals.length > 0 && totals.some(({ complete }) => complete);
  verdict.classList.toggle("warning", !whole);
  if (totals.length === 0) {
    verdict.replaceChildren(icon("warning"), element("span", { text: "cost.no-sum" }));
    return;
  }
  const sums = totals.map((total) => element("span", { class: "sum" }, ...sumOf(total)));
  verdict.replaceChildren(
    icon(whole ? "done" : "warning"),
    // Separate lines, and separate words for screen readers.
    element(
      "span",
      {},
      element("span", { text: "cost.result" }),
      ...[...sums, ...besidePaper(reckoning)].flatMap((line) => [" ", line]),
    ),
  );
}

/** The savings in the main column, shown while values are changed. */
function besidePaper(reckoning: Calculation): HTMLElement[] {
  const column = mainColumn(reckoning);
  const { scenarios, years } = reckoning.compare.answer;
  const [plan] = scenarios.filter(({ kind }) => kind === "plan");
  const found = plan?.costs.find((one) => one.column === column);
  if (found?.saved === undefined || plan?.digital === 0) return [];
  return [
    element(
      "span",
      { class: "beside" },
      element("span", { text: isNegative(found.saved) ? "cost.lost" : "cost.saved" }),
      ": ",
      amount(found.saved.replace("-", "")),
      " ",
      element("span", {}, found.currency),
      " ",
      element("span", { text: `word.cost-column.${found.column}` }),
      " ",
      element("span", {}, yearsText(years)),
    ),
  ];
}

const sumOf = (total: CostTotal): (Node | string)[] => [
  amount(total.amount, total),
  " ",
  element("span", {}, total.currency),
  " ",
  element("span", { text: `word.cost-column.${total.column}` }),
];

function resultOf(reckoning: Calculation, plan: ReturnType<typeof planFields>): HTMLElement[] {
  const { estimate, compare } = reckoning;
  const column = mainColumn(reckoning);
  const ways = column === undefined ? [] : breakdowns(reckoning, column);
  const steps = [...estimate.answer.steps, ...compare.answer.steps].filter(
    (step, at, all) => all.findIndex(({ rule, result }) => rule === step.rule && result === step.result) === at,
  );
  const found = [...estimate.answer.findings, ...compare.answer.findings].filter(
    ({ code, message }, at, all) =>
      all.findIndex((other) => other.code === code && other.message === message) === at &&
      !reckoning.missing.some(({ path }) => all[at]?.path === path),
  );
  return [
    onPaper(plan.assumptions(), reckoning.missing),
    ...section("cost.result", linesTable(estimate.answer)),
    ...(column === undefined
      ? []
      : [
          ...section("cost.compare", facts(reckoning), ...scenariosTable(reckoning, column)),
          ...section("cost.chart", note(), ...chart(ways, column, compare.answer.years)),
        ]),
    ...(found.length === 0 ? [] : section("decision.findings", findingsOf(found))),
    ...(estimate.answer.sensitivity.length === 0
      ? []
      : section(
          "cost.sensitivity",
          element("p", { text: "cost.sensitivity.text" }),
          sensitivityList(estimate.answer.sensitivity),
        )),
    ...(steps.length === 0 ? [] : section("decision.steps", stepsOf(steps))),
    ...(estimate.answer.books.length === 0 ? [] : section("cost.sources", bookList(estimate.answer.books))),
  ];
}

/** The values of the form, for print. */
function onPaper(assumptions: readonly Assumption[], missing: readonly Missing[]): HTMLElement {
  const rows = assumptions.map((one) =>
    element("div", {}, element("dt", {}, nameOf(one)), element("dd", {}, inWords(one))),
  );
  const lacking = missing.map(({ text, what, column, place }) => {
    const words = [element("span", {}, text ?? what)];
    if (column !== undefined) words.push(element("span", { class: "aside", text: `word.cost-column.${column}` }));
    if (place !== undefined) words.push(element("span", { class: "below", text: `word.cost-place.${place}` }));
    return element("li", {}, ...words);
  });
  return element(
    "section",
    { class: "print-only" },
    ...(lacking.length === 0
      ? []
      : [element("h2", { text: "cost.missing" }), element("ul", { class: "lacking" }, ...lacking)]),
    element("h2", { text: "cost.assumptions" }),
    element("dl", { class: "facts" }, ...rows),
  );
}

const note = (): HTMLElement => {
  const words = element("p", { class: "hint" });
  setText(words, "cost.chart.note");
  return words;
};

const section = (heading: PageText, ...content: HTMLElement[]): HTMLElement[] => [
  element("section", {}, element("h2", { text: heading }), ...content),
];
