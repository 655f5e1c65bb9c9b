// @ts-check
import { alignColumns } from "../text-table.js";
import { count, money, percent } from "./number-format.js";

/** @typedef {import("./number-format.js").Locale} Locale */
/** @typedef {import("../../../facade/operations.js").CostEstimateAnswer} Estimate */
/** @typedef {import("../../../facade/operations.js").CostCompareAnswer} Comparison */

/** The columns of prices, as they are headed. */
const HEADINGS = /** @type {const} */ ({
  "without-vat": "without VAT",
  "with-vat": "with VAT",
  "vat-not-stated": "VAT not stated",
});

/** @type {(title: string, lines: readonly string[]) => string} */
const part = (title, lines) => (lines.length === 0 ? "" : [title, ...lines].join("\n"));

/** @param {string[]} parts */
const page = (parts) => `${parts.filter((text) => text !== "").join("\n\n")}\n`;

/**
 * An estimate for people: lines, sums, what is missing, the rules, and where the prices are from.
 *
 * @type {(answer: Estimate, locale: Locale) => string}
 */
export const estimate = (answer, locale) => {
  const unstated = answer.lines.some(({ amountVatNotStated }) => amountVatNotStated !== undefined);
  /** @type {string[][]} */
  const rows = answer.lines.map((line) => [
    line.mailing === undefined ? "" : String(line.mailing),
    line.text ?? line.item,
    count(line.quantity, locale),
    money(line.unitWithoutVat ?? line.unitWithVat ?? line.unitVatNotStated, locale),
    money(line.amountWithoutVat, locale),
    money(line.amountWithVat, locale),
    ...(unstated ? [money(line.amountVatNotStated, locale)] : []),
    [line.currency ?? "price missing", ...remarks(line)].join(", "),
  ]);
  const { "without-vat": without, "with-vat": withVat, "vat-not-stated": notStated } = HEADINGS;
  const head = ["", "what", "how many", "each", without, withVat, ...(unstated ? [notStated] : []), ""];
  return page([
    rows.length > 0 ? part("Lines", alignColumns([head, ...rows], `rlrrrr${unstated ? "r" : ""}`)) : "",
    part("Total", alignColumns(totals(answer, locale), "lrl")),
    missing(answer),
    other(answer, locale),
    found(answer),
    steps(answer),
    part(
      "Sources",
      answer.books.map(
        ({ id, source, notes = [] }) => `  ${id}: ${source}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`,
      ),
    ),
  ]);
};

/** What has to be known of a line. @param {Estimate["lines"][number]} line */
const remarks = ({ oneOff, computed, certainty, ownPrice }) => [
  ...(oneOff ? ["once"] : []),
  ...(computed ? [`${HEADINGS[computed]} computed`] : []),
  ...(ownPrice ? ["your price"] : []),
  ...(certainty !== undefined && certainty !== "verified" ? [certainty] : []),
];

/** @type {(answer: Pick<Estimate, "totals">, locale: Locale) => string[][]} */
const totals = ({ totals: sums }, locale) =>
  sums.map(({ currency, column, amount, oneOff, complete }) => [
    HEADINGS[column],
    money(amount, locale),
    [
      currency,
      ...(oneOff === "0" ? [] : [`of that ${money(oneOff, locale)} once`]),
      ...(complete ? [] : ["not whole: something is missing"]),
    ].join(", "),
  ]);

/** What has to be given, and where. @param {Estimate | Comparison} answer */
const missing = ({ missing: gaps }) =>
  part(
    "Missing",
    alignColumns(
      gaps.map(({ what, text, column, mailing, path, place, placeText }) => [
        (text ?? what) +
          (mailing === undefined ? "" : `, mailing ${mailing}`) +
          (column ? `, ${HEADINGS[column]}` : ""),
        `give it at ${path}${optionFor(what, path)}`,
        place === undefined ? "" : `see ${placeText ?? place}`,
      ]),
    ),
  );

/** The option that gives it, where a plan is made of options. @type {(what: string, path: string) => string} */
const optionFor = (what, path) => {
  if (path === "/plan/prices") return `, or with --price ${what}=…`;
  if (path === "/plan/vatPercent") return ", or with --vat";
  const [, field = ""] = /^\/plan\/mailings\/0\/(letters|bytes|sheets|grams)$/.exec(path) ?? [];
  return field === "" ? "" : `, or with --${field}`;
};

/** What another reading of the sources would change. @type {(answer: Estimate, locale: Locale) => string} */
const other = ({ sensitivity }, locale) =>
  part(
    "If the sources are read in another way",
    alignColumns(
      sensitivity
        .filter(({ affected }) => affected > 0)
        .flatMap(({ parameter, instead, totals: sums }) =>
          totals({ totals: sums }, locale).map(([column = "", amount = "", rest = ""]) => [
            `${parameter} ${instead}`,
            column,
            amount,
            rest,
          ]),
        ),
      "llr",
    ),
  );

/** What was found beside what is missing. @param {Estimate | Comparison} answer */
const found = ({ findings, missing: gaps }) =>
  part(
    "Found",
    alignColumns(
      findings
        .filter(({ path }) => !gaps.some((gap) => gap.path === path))
        .map(({ severity, path, code, message }) => [severity, message ?? code, path]),
    ),
  );

/** @param {Estimate | Comparison} answer */
const steps = ({ steps: said }) =>
  part(
    "Rules",
    said.map(({ rule, result, message }) => `  ${message ?? result} (${rule})`),
  );

/**
 * A comparison for people.
 *
 * @type {(answer: Comparison, locale: Locale) => string}
 */
export const comparison = (answer, locale) => {
  const rows = answer.scenarios.flatMap((scenario) => {
    const { digital, paper, costs } = scenario;
    const cells = [named(scenario, locale), count(digital, locale), count(paper, locale)];
    if (costs.length === 0) return [[...cells, "", "", "", "no price known"]];
    return costs.map(({ column, perYear, saved, complete, currency }, at) => [
      ...(at === 0 ? cells : ["", "", ""]),
      HEADINGS[column],
      money(perYear, locale),
      money(saved, locale),
      complete ? currency : `${currency}, not whole: something is missing`,
    ]);
  });
  const head = ["", "digital", "on paper", "", "a year", "saved", ""];
  const [first] = answer.scenarios;
  return page([
    first ? part("Ways", alignColumns([head, ...rows], "lrrlrr")) : "",
    answer.years > 1 ? `Once-only costs are spread over ${answer.years} years; what is saved is for all of them.` : "",
    part(
      "Nothing is lost against paper",
      alignColumns(
        answer.breakEven.map(({ currency, column, outcome, share }) => [
          HEADINGS[column],
          outcome === "found" && share !== undefined
            ? `from ${percent(share, locale)} digital`
            : outcome === "never"
              ? "never"
              : "not known",
          currency,
        ]),
      ),
    ),
    missing(answer),
    found(answer),
    steps(answer),
  ]);
};

/** @type {(scenario: Comparison["scenarios"][number], locale: Locale) => string} */
const named = ({ kind, share, alternative, rule }, locale) => {
  if (kind === "plan") return "the plan";
  if (kind === "all-paper") return "all on paper";
  if (kind === "other-prices") return `other prices ${(alternative ?? 0) + 1}`;
  return `${percent(share ?? "", locale)} digital${rule === undefined ? "" : " (goal)"}`;
};
