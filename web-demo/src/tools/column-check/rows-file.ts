import { textOf } from "../../language/texts.ts";
import type { Checked } from "./check-file.ts";

export type Wanted = "all" | "to-look-at";

/** As many rows as are written in some milliseconds; then the page has its turn. */
const PORTION = 50_000;

/**
 * Row numbers, codes and what they mean, and nothing from the file. Danish and Norwegian spreadsheets part cells at a
 * semicolon, and take a file for UTF-8 only if the mark stands in front.
 */
export async function rowsFile({ summary, codes, firstRow }: Checked, wanted: Wanted): Promise<Blob> {
  const endings = new Map(
    summary.counts.map(({ code, outcome }) => [code, `;${code};${quoted(textOf(`word.outcome.${outcome}`))}\r\n`]),
  );
  // What is simply all right there is nothing to look at about.
  if (wanted === "to-look-at") {
    for (const { code, outcome } of summary.counts) if (outcome === "ok") endings.delete(code);
  }
  const headings = (["column.row", "column.code", "column.meaning"] as const).map((key) => quoted(textOf(key)));
  const parts = [`\ufeff${headings.join(";")}\r\n`];
  let row = firstRow;
  let lines: string[] = [];
  for (const portion of codes) {
    for (const code of portion) {
      const ending = endings.get(code);
      if (ending !== undefined) lines.push(row + ending);
      row += 1;
    }
    if (lines.length < PORTION) continue;
    parts.push(lines.join(""));
    lines = [];
    await new Promise((turn) => setTimeout(turn));
  }
  parts.push(lines.join(""));
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
