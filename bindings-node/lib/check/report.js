// @ts-check
import { alignColumns } from "../text-table.js";

/** @typedef {{ column: string, rule: string, checker: import("./column-checker.js").ColumnChecker }} Checked */

/**
 * Formats the failed rows, one line each, with the row number, the column as named by the user, and a code.
 *
 * @param {readonly Checked[]} checked
 * @param {boolean} json
 */
export const formatFailedRows = (checked, json) => {
  const failed = checked.flatMap(({ checker }) => checker.failed);
  failed.sort((a, b) => a.row - b.row || a.column - b.column);
  let lines = "";
  for (const { row, column: at, code, message } of failed) {
    const column = checked[at]?.column ?? "";
    if (json) lines += `${JSON.stringify({ row, column, code, message })}\n`;
    else lines += `${row}\t${column}\t${code}${message === undefined ? "" : `\t${message}`}\n`;
  }
  for (const { checker } of checked) checker.failed = [];
  return lines;
};

/**
 * Formats the counts.
 *
 * @param {readonly Checked[]} checked
 * @param {{ json: boolean, blank: number, interrupted: boolean }} options
 */
export const formatSummary = (checked, { json, blank, interrupted }) => {
  const columns = checked.map(({ column, rule, checker }) => {
    const { rows, accepted, repaired } = checker;
    return { column, rule, rows, accepted, failed: rows - accepted, repaired, counts: checker.sortedCounts() };
  });
  if (json) return `${JSON.stringify({ summary: { columns, blank, interrupted } })}\n`;
  const parts = columns.map(({ column, rule, rows, accepted, failed, repaired, counts }) =>
    [
      `${column} (${rule}): ${count(rows, "row")}, ${accepted} accepted, ${failed} failed` +
        (repaired > 0 ? `, ${repaired} accepted after repair` : ""),
      ...alignColumns(
        counts.map(({ code, rows: times }) => [String(times), code]),
        "r",
      ),
    ].join("\n"),
  );
  if (blank > 0) parts.push(count(blank, "blank row"));
  if (interrupted) parts.push("interrupted: counts so far");
  return `${parts.join("\n")}\n`;
};

/** @type {(rows: number, noun: string) => string} */
const count = (rows, noun) => `${rows} ${noun}${rows === 1 ? "" : "s"}`;
