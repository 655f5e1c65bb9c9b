// @ts-check

/**
 * Aligns the cells of rows in columns.
 *
 * @param {string[][]} rows
 * @param {string} sides the alignment of each column: `r` for right, anything else for left
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
