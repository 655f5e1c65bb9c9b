/** A fixed order that looks random. The number of rows must not be divisible by 7. */
export const shuffled = (rows: readonly string[]): string[] =>
  rows.map((_, index) => rows[(index * 7 * 7 * 7) % rows.length] ?? "");
