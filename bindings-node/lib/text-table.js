// @ts-check

/**
 * Rows of text with the same cells below each other.
 *
 * @param {string[][]} rows
 * @param {string} sides a letter a column: `r` for cells that stand to the right. What is not said stands to the left
 * @returns {string[]} lines
 */
export const alignColumns = (rows, sides = "") => {
  /** @type {number[]} */
  const widths = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) =>
    `  ${row
      .map((cell, at) => (sides[at] === "r" ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")}`.trimEnd(),
  );
};
