import { element } from "../../dom/element.ts";
import { count, seconds, share } from "../../language/numbers.ts";
import { type PageText, textOf } from "../../language/texts.ts";
import type { ColumnRun } from "./check-file.ts";
import { resultCsv } from "../../file/result-csv.ts";
import { saveFile } from "../../file/save-file.ts";

export interface ColumnResult {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  show(checked: ColumnRun): void;
  clear(): void;
  /** Renders the result in the current language. */
  translate(): void;
}

const FILE_NAME = "postregler.csv";

/** The result of a file: the number of usable rows, and the rows per code. */
export function columnResult(): ColumnResult {
  const heading = element("h2", { text: "column.result.heading", tabindex: "-1" });
  const content = element("div");
  const whole = element("section", { class: "column-result", hidden: true }, heading, content);
  let shown: ColumnRun | undefined;

  const render = () => {
    whole.hidden = shown === undefined;
    content.replaceChildren(...(shown ? [facts(shown), table(shown), ...downloads(shown)] : []));
  };

  return {
    element: whole,
    heading,
    show(checked) {
      shown = checked;
      render();
    },
    clear() {
      shown = undefined;
      render();
    },
    translate: render,
  };
}

function facts({ summary: { rows, usable, repaired }, milliseconds }: ColumnRun): HTMLElement {
  const list = element("dl", { class: "facts" });
  const add = (text: PageText, value: string) =>
    list.append(element("div", {}, element("dt", { text }), element("dd", {}, value)));
  add("column.rows", count(rows));
  add("column.usable", `${count(usable)} (${share(usable, rows)})`);
  if (repaired > 0) add("column.repaired", count(repaired));
  add("column.time", seconds(milliseconds));
  return list;
}

function table({ summary: { counts, rows } }: ColumnRun): HTMLElement {
  const head = (["column.code", "column.meaning", "column.rows", "column.share"] as const).map((text) =>
    element("th", { scope: "col", text }),
  );
  const lines = counts.map(({ code, outcome, rows: found }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, `${code}`),
      element("td", { text: `word.outcome.${outcome}`, capitalise: true }),
      element("td", {}, count(found)),
      element("td", {}, share(found, rows)),
    ),
  );
  return element(
    "table",
    {},
    element("caption", { text: "column.table" }),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...lines),
  );
}

function downloads(checked: ColumnRun): HTMLElement[] {
  const button = (text: PageText, include: (outcome: string) => boolean) => {
    const made = element("button", { type: "button", class: "quiet", text });
    made.addEventListener("click", async () => {
      const counts = checked.summary.counts.filter(({ outcome }) => include(outcome));
      const meanings = counts.map(({ code, outcome }) => ({ code, meaning: textOf(`word.outcome.${outcome}`) }));
      saveFile(await resultCsv({ ...checked, meanings }), FILE_NAME);
    });
    return made;
  };
  return [
    element("p", { class: "hint", text: "column.download.hint" }),
    element(
      "div",
      { class: "buttons" },
      // Rows without remarks need no review.
      button("column.download.to-look-at", (outcome) => outcome !== "ok"),
      button("column.download.all", () => true),
    ),
  ];
}
