// @ts-check
import { alignColumns } from "./text-table.js";

/** @typedef {import("../../facade/operations.js").DispatchPreflightSummary} Summary */
/** @typedef {import("../../facade/operations.js").PreflightRows} Waiting */

/** How many rows that wait are shown; with --json there are more. */
const MAX_SHOWN_ROWS = 20;

/**
 * The summary for people, in the language of the letter where it names one.
 *
 * @param {Summary} summary
 */
export const summaryTable = (summary) => {
  const { rows, ready, blank, askAgain, needPerson } = summary;
  const lines = [
    `${rows} rows: ${ready} ready, ${askAgain.rows} to look up, ${needPerson.rows} for a person` +
      (blank > 0 ? `, ${blank} blank` : ""),
  ];
  /** @param {string} title @param {string[][]} cells */
  const part = (title, cells) => {
    if (cells.length > 0) lines.push("", title, ...alignColumns(cells, "r"));
  };
  part("How the letter goes", ways(summary));
  part(
    "Notices",
    summary.notices.map(({ day, medium, ifUnopened, rows }) => [
      String(rows),
      `day ${day}, ${medium}${ifUnopened ? ", if unopened" : ""}`,
    ]),
  );
  part(
    "Found",
    summary.found.map(({ severity, code, rows, message }) => [String(rows), severity, code, message ?? ""]),
  );
  part(
    "Lines that are no rows",
    summary.unreadable.map(({ code, path, expected, rows }) => [
      String(rows),
      code,
      path === "" ? "the line" : path,
      `expected ${expected}`,
    ]),
  );
  part("Rows to look up", waiting(askAgain));
  part("Rows for a person", waiting(needPerson));
  return `${lines.join("\n")}\n`;
};

/** Each way with its reasons below it. @param {Summary} summary */
const ways = ({ channels, reasons }) =>
  channels.flatMap(({ channel, rows, message }) => [
    [String(rows), message ?? channel],
    ...reasons
      .filter((reason) => reason.channel === channel)
      .map((reason) => [String(reason.rows), `  ${reason.message ?? reason.reason}`]),
  ]);

/** @param {Waiting} waiting */
const waiting = ({ rows, first }) => {
  const cells = first.slice(0, MAX_SHOWN_ROWS).map(({ row, reason }) => [String(row), reason]);
  return rows > MAX_SHOWN_ROWS ? [...cells, ["…", `and ${rows - MAX_SHOWN_ROWS} more`]] : cells;
};
