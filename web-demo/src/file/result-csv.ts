import { textOf } from "../language/texts.ts";

export interface ResultCsvOptions {
  /** One byte a row, in portions. */
  readonly codes: readonly Uint8Array[];
  readonly firstRow: number;
  /** What the codes mean; rows with any other code are left out. */
  readonly meanings: readonly { readonly code: number; readonly meaning: string }[];
}

/** As many rows as are written in some milliseconds; then the page has its turn. */
const PORTION = 50_000;

/**
 * Row numbers, codes and their meanings, without any content of the file. Danish and Norwegian spreadsheets separate
 * cells with a semicolon and need a byte order mark to recognise UTF-8.
 */
export async function resultCsv({ codes, firstRow, meanings }: ResultCsvOptions): Promise<Blob> {
  const endings = new Map(meanings.map(({ code, meaning }) => [code, `;${code};${quoted(meaning)}\r\n`]));
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
