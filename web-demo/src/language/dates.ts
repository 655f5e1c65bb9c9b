import { textOf } from "./texts.ts";

/** A day such as 2026-11-21 the way people write it. The core's words are used: not every browser knows nynorsk. */
export function longDate(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = textOf("format.months").split(" ")[Number(month) - 1] ?? month;
  return textOf("format.date")
    .replace("{day}", String(Number(date)))
    .replace("{month}", name)
    .replace("{year}", year);
}
