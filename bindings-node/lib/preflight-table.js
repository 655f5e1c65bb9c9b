// @ts-check
import { alignColumns } from "./text-table.js";

/** @typedef {import("../../facade/operations.js").DispatchPreflightSummary} Summary */
/** @typedef {import("../../facade/operations.js").PreflightRows} Waiting */

/** The most rows listed; --json lists more. */
const MAX_SHOWN_ROWS = 20;

/**
 * Formats the summary as text, in the language of the letter if it names one.
 *
 * @param {Summary} summary
 */
export const summaryTable = (summary) => {
  const { rows, ready, blank, needsLookup, needsReview } = summary;
  const lines = [
    `${rows} rows: ${ready} ready, ${needsLookup.rows} to look up, ${needsReview.rows} to review` +
      (blank > 0 ? `, ${blank} blank` : ""),
  ];
  /** @param {string} title @param {string[][]} cells */
  const addSection = (title, cells) => {
    if (cells.length > 0) lines.push("", title, ...alignColumns(cells, "r"));
  };
  addSection("Channels", channelRows(summary));
  addSection(
    "Notices",
    summary.notices.map(({ day, medium, ifUnopened, rows }) => [
      String(rows),
      `day ${day}, ${medium}${ifUnopened ? ", if unopened" : ""}`,
    ]),
  );
  addSection(
    "Findings",
    summary.findingCounts.map(({ severity, code, rows, message }) => [String(rows), severity, code, message ?? ""]),
  );
  addSection(
    "Unreadable lines",
    summary.unreadable.map(({ code, path, expected, rows }) => [
      String(rows),
      code,
      path === "" ? "the line" : path,
      `expected ${expected}`,
    ]),
  );
  addSection("Rows to look up", waitingRows(needsLookup));
  addSection("Rows to review", waitingRows(needsReview));
  return `${lines.join("\n")}\n`;
};

/** The channels with their reasons. @param {Summary} summary */
const channelRows = ({ channels, reasons }) =>
  channels.flatMap(({ channel, rows, message }) => [
    [String(rows), message ?? channel],
    ...reasons
      .filter((reason) => reason.channel === channel)
      .map((reason) => [String(reason.rows), `  ${reason.message ?? reason.reason}`]),
  ]);

/** @param {Waiting} waiting */
const waitingRows = ({ rows, first }) => {
  const cells = first.slice(0, MAX_SHOWN_ROWS).map(({ row, reason }) => [String(row), reason]);
  return rows > MAX_SHOWN_ROWS ? [...cells, ["…", `and ${rows - MAX_SHOWN_ROWS} more`]] : cells;
};
