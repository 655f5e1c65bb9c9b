// @ts-check
import { aligned } from "./columns.js";

/** @typedef {import("../../facade/operations.js").DispatchPreflightSummary} Summary */
/** @typedef {import("../../facade/operations.js").PreflightRows} Waiting */

/** How many rows that wait are shown; with --json there are more. */
const SHOWN = 20;

/**
 * The summary for people, in the language of the letter where it names one.
 *
 * @param {Summary} summary
 */
export const table = (summary) => {
  const { rows, ready, blank, needsLookup, needsReview } = summary;
  const lines = [
    `${rows} rows: ${ready} ready, ${needsLookup.rows} to look up, ${needsReview.rows} for a person` +
      (blank > 0 ? `, ${blank} blank` : ""),
  ];
  /** @param {string} title @param {string[][]} cells */
  const part = (title, cells) => {
    if (cells.length > 0) lines.push("", title, ...aligned(cells, "r"));
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
    summary.findingCounts.map(({ severity, code, rows, message }) => [String(rows), severity, code, message ?? ""]),
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
  part("Rows to look up", waiting(needsLookup));
  part("Rows for a person", waiting(needsReview));
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
  const cells = first.slice(0, SHOWN).map(({ row, reason }) => [String(row), reason]);
  return rows > SHOWN ? [...cells, ["…", `and ${rows - SHOWN} more`]] : cells;
};
