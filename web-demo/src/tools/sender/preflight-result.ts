import type {
  DispatchPreflightSummary,
  PreflightFinding,
  PreflightNotice,
  PreflightReason,
  PreflightRows,
  PreflightUnreadable,
} from "@postregler/wasm";
import { element, capitalise } from "../../dom/element.ts";
import { resultCsv } from "../../file/result-csv.ts";
import { saveFile } from "../../file/save-file.ts";
import { messageOf } from "../../form/messages.ts";
import { count, share } from "../../language/numbers.ts";
import { isText, type PageText, messageTemplate, type TextKey, textOf, textWith } from "../../language/texts.ts";
import { resultSection } from "../../rules/decision.ts";
import { factsOf, textFact } from "../../rules/decision-form.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import type { PreflightRun } from "./preflight-section.ts";

export interface PreflightResult {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  show(flown: PreflightRun): void;
  clear(): void;
  /** Renders the result in the current language. */
  translate(): void;
}

const FILE_NAME = "postregler.csv";

/** The number of held rows shown; the file to save contains all. */
const SHOWN = 20;

/** The result of a preflight: letters per channel and reason, and the rows on hold. */
export function preflightResult(): PreflightResult {
  const heading = element("h3", { text: "sender.file.result", tabindex: "-1" });
  const content = element("div", { class: "group" });
  const whole = element("div", { class: "decision", hidden: true }, heading, content);
  let shown: PreflightRun | undefined;

  const render = () => {
    whole.hidden = shown === undefined;
    content.replaceChildren(...(shown ? contentOf(shown) : []));
  };
  return {
    element: whole,
    heading,
    show(flown) {
      shown = flown;
      render();
    },
    clear() {
      shown = undefined;
      render();
    },
    translate: render,
  };
}

function contentOf(flown: PreflightRun): HTMLElement[] {
  const { summary } = flown;
  const { needsLookup, needsReview } = summary;
  return [
    ...facts(summary),
    table(summary),
    ...resultSection("sender.notices", noticesOf(summary.notices)),
    ...rowsOnHold("sender.file.needs-lookup", needsLookup),
    ...rowsOnHold("sender.file.needs-review", needsReview),
    ...resultSection("sender.file.unreadable", unreadableOf(summary.unreadable)),
    ...resultSection("decision.findings", findingCountsOf(summary.findingCounts)),
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
          element("li", {}, element("span", { text: `word.channel.${channel}`, capitalise: true }), ": ", count(found)),
        ),
      ),
    ],
  ]);

/** Reasons have texts in several lists; the first list that has one is used, as in the core's answers. */
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
        element("span", { text: `word.channel.${channel}`, capitalise: true }),
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
        element("strong", { text: `word.medium.${medium}`, capitalise: true }),
        element("span", {}, textWith("sender.notice-day", { day: count(day) })),
        element("span", { text: `word.notice-when.${ifUnopened ? "if-unopened" : "always"}` }),
        element("span", {}, inRows(rows)),
      ),
    ),
  );

const inRows = (rows: number): string => textWith("sender.file.rows", { rows: count(rows) });

/** Rows on hold, identified by row number only. */
function rowsOnHold(heading: PageText, { rows, first }: PreflightRows): HTMLElement[] {
  if (rows === 0) return [];
  const lines = first
    .slice(0, SHOWN)
    .map(({ row, reason, code }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, count(row)),
        capitalise(element("td", {}, reasonText(reason))),
        element("td", {}, `${code}`),
      ),
    );
  const values = { shown: count(lines.length), rows: count(rows) };
  const caption = rows > lines.length ? textWith("sender.file.first", values) : inRows(rows);
  const made = tableOf(caption, ["column.row", "column.meaning", "column.code"], lines);
  return resultSection(heading, element("div", { class: "waits" }, made));
}

/** The core states the expected type in English, as in its request errors. */
const unreadableOf = (unreadable: readonly PreflightUnreadable[]): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...unreadable.map(({ path, expected, rows }) =>
      element(
        "li",
        {},
        capitalise(element("strong", {}, inRows(rows))),
        path === "" ? element("span", { text: "sender.file.whole-line" }) : element("code", {}, path),
        element("span", { lang: "en" }, expected),
      ),
    ),
  );

const findingCountsOf = (found: readonly PreflightFinding[]): HTMLElement =>
  element(
    "ul",
    { class: "findings" },
    ...found.map(({ code, severity, rule, rows }) => {
      const message = messageOf({
        code,
        severity,
        rule,
        path: "",
        params: {},
        message: messageTemplate(`finding.${code}`),
      });
      return element("li", {}, message, element("p", { class: "below rule" }, inRows(rows)), ruleLink(rule));
    }),
  );

/** The letter is on hold or cannot be sent. */
const isOnHold = ({ channel, reason }: PreflightReason): boolean =>
  (channel === "hold" || channel === "closed") && reason !== "blank";

function downloads({ summary, codes }: PreflightRun): HTMLElement[] {
  const button = (text: PageText, include: (reason: PreflightReason) => boolean) => {
    const made = element("button", { type: "button", class: "quiet", text });
    made.addEventListener("click", async () => {
      const meanings = summary.reasons.filter(include).map(({ code, channel, reason }) => ({
        code,
        meaning: `${textOf(`word.channel.${channel}`)}: ${reasonText(reason)}`,
      }));
      saveFile(await resultCsv({ codes, firstRow: 1, meanings }), FILE_NAME);
    });
    return made;
  };
  return [
    element("p", { class: "hint", text: "column.download.hint" }),
    element(
      "div",
      { class: "buttons" },
      button("column.download.to-look-at", isOnHold),
      button("column.download.all", () => true),
    ),
  ];
}
