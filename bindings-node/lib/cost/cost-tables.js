// @ts-check
import { alignColumns } from "../text-table.js";
import { count, money, percent } from "./number-format.js";

/** @typedef {import("./number-format.js").Locale} Locale */
/** @typedef {import("../../../facade/operations.js").CostEstimateAnswer} Estimate */
/** @typedef {import("../../../facade/operations.js").CostCompareAnswer} Comparison */

/** The headings of the price columns. */
const HEADINGS = /** @type {const} */ ({
  "without-vat": "without VAT",
  "with-vat": "with VAT",
  "vat-not-stated": "VAT not stated",
});

/** @type {(title: string, lines: readonly string[]) => string} */
const section = (title, lines) => (lines.length === 0 ? "" : [title, ...lines].join("\n"));

/** @param {string[]} parts */
const joinSections = (parts) => `${parts.filter((text) => text !== "").join("\n\n")}\n`;

/**
 * Formats an estimate as text: lines, totals, missing values, rules, and the sources of prices.
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
  const head = ["", "item", "quantity", "unit price", without, withVat, ...(unstated ? [notStated] : []), ""];
  return joinSections([
    rows.length > 0 ? section("Lines", alignColumns([head, ...rows], `rlrrrr${unstated ? "r" : ""}`)) : "",
    section("Total", alignColumns(formatTotals(answer, locale), "lrl")),
    formatMissing(answer),
    formatSensitivity(answer, locale),
    formatFindings(answer),
    formatSteps(answer),
    section(
      "Sources",
      answer.books.map(
        ({ id, source, notes = [] }) => `  ${id}: ${source}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`,
      ),
    ),
  ]);
};

/** Remarks on a line. @param {Estimate["lines"][number]} line */
const remarks = ({ oneOff, computed, certainty, ownPrice }) => [
  ...(oneOff ? ["one-off"] : []),
  ...(computed ? [`${HEADINGS[computed]} computed`] : []),
  ...(ownPrice ? ["your price"] : []),
  ...(certainty !== undefined && certainty !== "verified" ? [certainty] : []),
];

/** @type {(answer: Pick<Estimate, "totals">, locale: Locale) => string[][]} */
const formatTotals = ({ totals: sums }, locale) =>
  sums.map(({ currency, column, amount, oneOff, complete }) => [
    HEADINGS[column],
    money(amount, locale),
    [
      currency,
      ...(oneOff === "0" ? [] : [`including ${money(oneOff, locale)} one-off`]),
      ...(complete ? [] : ["incomplete: values are missing"]),
    ].join(", "),
  ]);

/** The missing values, and where to give them. @param {Estimate | Comparison} answer */
const formatMissing = ({ missing: gaps }) =>
  section(
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

/** The option for a missing value. @type {(what: string, path: string) => string} */
const optionFor = (what, path) => {
  if (path === "/plan/prices") return `, or with --price ${what}=…`;
  if (path === "/plan/vatPercent") return ", or with --vat";
  const [, field = ""] = /^\/plan\/mailings\/0\/(letters|bytes|sheets|grams)$/.exec(path) ?? [];
  return field === "" ? "" : `, or with --${field}`;
};

/** The effect of other interpretations of the sources. @type {(answer: Estimate, locale: Locale) => string} */
const formatSensitivity = ({ sensitivity }, locale) =>
  section(
    "Other interpretations of the sources",
    alignColumns(
      sensitivity
        .filter(({ affected }) => affected > 0)
        .flatMap(({ parameter, alternative, totals: sums }) =>
          formatTotals({ totals: sums }, locale).map(([column = "", amount = "", rest = ""]) => [
            `${parameter} ${alternative}`,
            column,
            amount,
            rest,
          ]),
        ),
      "llr",
    ),
  );

/** The findings, except those listed as missing values. @param {Estimate | Comparison} answer */
const formatFindings = ({ findings, missing: gaps }) =>
  section(
    "Findings",
    alignColumns(
      findings
        .filter(({ path }) => !gaps.some((gap) => gap.path === path))
        .map(({ severity, path, code, message }) => [severity, message ?? code, path]),
    ),
  );

/** @param {Estimate | Comparison} answer */
const formatSteps = ({ steps }) =>
  section(
    "Rules",
    steps.map(({ rule, result, message }) => `  ${message ?? result} (${rule})`),
  );

/**
 * Formats a comparison as text.
 *
 * @type {(answer: Comparison, locale: Locale) => string}
 */
export const comparison = (answer, locale) => {
  const rows = answer.scenarios.flatMap((scenario) => {
    const { digital, paper, costs } = scenario;
    const cells = [scenarioName(scenario, locale), count(digital, locale), count(paper, locale)];
    if (costs.length === 0) return [[...cells, "", "", "", "price unknown"]];
    return costs.map(({ column, perYear, saved, complete, currency }, at) => [
      ...(at === 0 ? cells : ["", "", ""]),
      HEADINGS[column],
      money(perYear, locale),
      money(saved, locale),
      complete ? currency : `${currency}, incomplete: values are missing`,
    ]);
  });
  const head = ["", "digital", "on paper", "", "per year", "saved", ""];
  const [first] = answer.scenarios;
  return joinSections([
    first ? section("Scenarios", alignColumns([head, ...rows], "lrrlrr")) : "",
    answer.years > 1 ? `One-off costs are spread over ${answer.years} years; savings are for all of them.` : "",
    section(
      "Break-even against paper",
      alignColumns(
        answer.breakEven.map(({ currency, column, outcome, share }) => [
          HEADINGS[column],
          outcome === "found" && share !== undefined
            ? `from ${percent(share, locale)} digital`
            : outcome === "never"
              ? "never"
              : "unknown",
          currency,
        ]),
      ),
    ),
    formatMissing(answer),
    formatFindings(answer),
    formatSteps(answer),
  ]);
};

/** @type {(scenario: Comparison["scenarios"][number], locale: Locale) => string} */
const scenarioName = ({ kind, share, alternative, rule }, locale) => {
  if (kind === "plan") return "the plan";
  if (kind === "all-paper") return "all on paper";
  if (kind === "other-prices") return `other prices ${(alternative ?? 0) + 1}`;
  return `${percent(share ?? "", locale)} digital${rule === undefined ? "" : " (goal)"}`;
};
