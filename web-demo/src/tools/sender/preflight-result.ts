import type {
  DispatchPreflightSummary,
  PreflightFinding,
  PreflightNotice,
  PreflightReason,
  PreflightRows,
  PreflightUnreadable,
} from "@postregler/wasm";
import { element, opening } from "../../dom/element.ts";
import { rowsFile } from "../../file/rows-file.ts";
import { save } from "../../file/save.ts";
import { messageOf } from "../../form/messages.ts";
import { count, share } from "../../language/numbers.ts";
import { isText, type PageText, saying, type TextKey, textOf, textWith } from "../../language/texts.ts";
import { part } from "../../rules/decision.ts";
import { factsOf, textFact } from "../../rules/inquiry.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import type { Flown } from "./preflight.ts";

export interface PreflightResult {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  show(flown: Flown): void;
  clear(): void;
  /** Says the same in the language chosen now. */
  translate(): void;
}

const FILE_NAME = "postregler.csv";

/** So many of the rows that wait are shown; all of them are in the file to save. */
const SHOWN = 20;

/** What becomes of the letters of a list: how many go where and why, and which rows wait. */
export function preflightResult(): PreflightResult {
  const heading = element("h3", { text: "sender.file.result", tabindex: "-1" });
  const content = element("div", { class: "group" });
  const whole = element("div", { class: "decision", hidden: true }, heading, content);
  let shown: Flown | undefined;

  const say = () => {
    whole.hidden = shown === undefined;
    content.replaceChildren(...(shown ? contentOf(shown) : []));
  };
  return {
    element: whole,
    heading,
    show(flown) {
      shown = flown;
      say();
    },
    clear() {
      shown = undefined;
      say();
    },
    translate: say,
  };
}

function contentOf(flown: Flown): HTMLElement[] {
  const { summary } = flown;
  const { needsLookup, needsReview } = summary;
  return [
    ...facts(summary),
    table(summary),
    ...part("sender.notices", noticesOf(summary.notices)),
    ...waiting("sender.file.needs-lookup", needsLookup),
    ...waiting("sender.file.needs-review", needsReview),
    ...part("sender.file.unreadable", unreadableOf(summary.unreadable)),
    ...part("decision.findings", foundOf(summary.findingCounts)),
    ...downloads(flown),
  ];
}

const facts = ({ rows, ready, blank, channels, needsLookup, needsReview }: DispatchPreflightSummary): HTMLElement[] =>
  factsOf([
    ["column.rows", textFact(count(rows))],
    ["sender.file.ready", textFact(`${count(ready)} (${share(ready, rows)})`)],
    ["sender.file.needs-lookup", textFact(count(needsLookup.rows))],
    ["sender.file.needs-review", textFact(count(needsReview.rows))],
    ["sender.file.blank", textFact(count(blank))],
    [
      "sender.file.ways",
      element(
        "ul",
        {},
        ...channels.map(({ channel, rows: found }) =>
          element("li", {}, element("span", { text: `word.channel.${channel}`, opens: true }), ": ", count(found)),
        ),
      ),
    ],
  ]);

/** The core has words for reasons in lists of their own; the first that has one counts, as in its answers. */
function reasonText(reason: string): string {
  const lists = ["channelReason", "not-enrolled", "preflightReason"] as const;
  const keys: TextKey[] = lists.map((list) => `word.${list}.${reason}` as const);
  return textOf(keys.find(isText) ?? `word.preflightReason.${reason}`);
}

const tableOf = (caption: string, headings: readonly PageText[], lines: readonly HTMLElement[]): HTMLElement =>
  element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...headings.map((text) => element("th", { scope: "col", text })))),
    element("tbody", {}, ...lines),
  );

function table({ reasons, rows }: DispatchPreflightSummary): HTMLElement {
  const lines = reasons.map(({ code, channel, reason, rows: found }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, `${code}`),
      element(
        "td",
        {},
        element("span", { text: `word.channel.${channel}`, opens: true }),
        element("span", { class: "below" }, reasonText(reason)),
      ),
      element("td", {}, count(found)),
      element("td", {}, share(found, rows)),
    ),
  );
  return tableOf(
    textOf("column.table"),
    ["column.code", "sender.file.way-and-why", "column.rows", "column.share"],
    lines,
  );
}

const noticesOf = (notices: readonly PreflightNotice[]): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...notices.map(({ medium, day, ifUnopened, rows }) =>
      element(
        "li",
        {},
        element("strong", { text: `word.medium.${medium}`, opens: true }),
        element("span", {}, textWith("sender.notice-day", { day: count(day) })),
        element("span", { text: `word.notice-when.${ifUnopened ? "if-unopened" : "always"}` }),
        element("span", {}, inRows(rows)),
      ),
    ),
  );

const inRows = (rows: number): string => textWith("sender.file.rows", { rows: count(rows) });

/** Rows that wait, by their place in the list alone. */
function waiting(heading: PageText, { rows, first }: PreflightRows): HTMLElement[] {
  if (rows === 0) return [];
  const lines = first
    .slice(0, SHOWN)
    .map(({ row, reason, code }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, count(row)),
        opening(element("td", {}, reasonText(reason))),
        element("td", {}, `${code}`),
      ),
    );
  const values = { shown: count(lines.length), rows: count(rows) };
  const caption = rows > lines.length ? textWith("sender.file.first", values) : inRows(rows);
  const made = tableOf(caption, ["column.row", "column.meaning", "column.code"], lines);
  return part(heading, element("div", { class: "waits" }, made));
}

/** The core names what it expects in English, as in its errors to systems. */
const unreadableOf = (unreadable: readonly PreflightUnreadable[]): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...unreadable.map(({ path, expected, rows }) =>
      element(
        "li",
        {},
        opening(element("strong", {}, inRows(rows))),
        path === "" ? element("span", { text: "sender.file.whole-line" }) : element("code", {}, path),
        element("span", { lang: "en" }, expected),
      ),
    ),
  );

const foundOf = (found: readonly PreflightFinding[]): HTMLElement =>
  element(
    "ul",
    { class: "findings" },
    ...found.map(({ code, severity, rule, rows }) => {
      const message = messageOf({ code, severity, rule, path: "", params: {}, message: saying(`finding.${code}`) });
      return element("li", {}, message, element("p", { class: "below rule" }, inRows(rows)), ruleLink(rule));
    }),
  );

/** The letter cannot go. */
const waits = ({ channel, reason }: PreflightReason): boolean =>
  (channel === "hold" || channel === "closed") && reason !== "blank";

function downloads({ summary, codes }: Flown): HTMLElement[] {
  const button = (text: PageText, wanted: (reason: PreflightReason) => boolean) => {
    const made = element("button", { type: "button", class: "quiet", text });
    made.addEventListener("click", async () => {
      const meanings = summary.reasons.filter(wanted).map(({ code, channel, reason }) => ({
        code,
        meaning: `${textOf(`word.channel.${channel}`)}: ${reasonText(reason)}`,
      }));
      save(await rowsFile({ codes, firstRow: 1, meanings }), FILE_NAME);
    });
    return made;
  };
  return [
    element("p", { class: "hint", text: "column.download.hint" }),
    element(
      "div",
      { class: "buttons" },
      button("column.download.to-look-at", waits),
      button("column.download.all", () => true),
    ),
  ];
}
