import type { ChecklistItem, ReadinessCheckAnswer as Answer, ReadinessItem, ReadinessState } from "@postregler/wasm";
import { element, setText } from "../../dom/element.ts";
import { type Icon, icon } from "../../dom/icon.ts";
import { messageOf } from "../../form/messages.ts";
import { longDate } from "../../language/dates.ts";
import { type PageText, textOf, textWith } from "../../language/texts.ts";
import { ruleLink } from "../../rules/rule-link.ts";

/** The state of an item: open, done, or done with evidence. */
type Ticked = { evidence: boolean } | undefined;

const ICONS: Record<ReadinessState, Icon> = {
  done: "done",
  "done-without-evidence": "hint",
  overdue: "error",
  missing: "warning",
  upcoming: "hint",
  "left-out": "hint",
  "not-applicable": "hint",
};

const COLUMNS = [
  "readiness.done",
  "readiness.what",
  "readiness.evidence",
  "readiness.owner",
  "readiness.state",
] as const satisfies PageText[];

/** The checklist as a table. Checkboxes are kept on updates, because one of them has the focus. */
export function checklistTable(ticked: (item: ReadinessItem, state: Ticked) => void) {
  const heads = COLUMNS.map((text) => element("th", { scope: "col", text }));
  const body = element("tbody");
  const table = element(
    "table",
    { class: "checklist" },
    element("caption", { text: "readiness.table" }),
    element("thead", {}, element("tr", {}, ...heads)),
    body,
  );
  let rows = new Map<ReadinessItem, ReturnType<typeof row>>();

  return {
    element: table,
    show({ items, findings }: Answer, done: ReadonlyMap<ReadinessItem, boolean>) {
      const before = rows;
      rows = new Map(items.map(({ item }) => [item, before.get(item) ?? row(item, ticked)]));
      const orderedRows = [...rows.values()].map((one) => one.element);
      // Rows are replaced only for another checklist: a moved checkbox would lose the focus.
      if (orderedRows.some((line, at) => body.children[at] !== line) || body.children.length !== orderedRows.length) {
        body.replaceChildren(...orderedRows);
      }
      const doneItems = items.filter(({ item }) => done.has(item));
      for (const line of items) {
        // Findings about a done item point to its index in `done`.
        const at = doneItems.indexOf(line);
        const own = at < 0 ? [] : findings.filter(({ path }) => path === `/done/${at}/item`);
        rows.get(line.item)?.show(line, done.get(line.item), own.map(messageOf));
      }
    },
  };
}

function row(item: ReadinessItem, ticked: (item: ReadinessItem, state: Ticked) => void) {
  const done = element("input", { type: "checkbox", id: `ready-${item}`, "aria-describedby": `ready-${item}-state` });
  const proof = element("input", {
    type: "checkbox",
    id: `ready-${item}-proof`,
    "aria-labelledby": `ready-${item}-proof-text ready-${item}-text`,
  });
  const what = element("label", { id: `ready-${item}-text`, for: done.id });
  const proofText = element("label", { capitalise: true, id: `ready-${item}-proof-text`, for: proof.id });
  const about = element("div");
  const owner = element("td");
  const state = element("td", { id: `ready-${item}-state` });
  const tell = () => ticked(item, done.checked ? { evidence: proof.checked } : undefined);
  done.addEventListener("change", () => {
    if (!done.checked) proof.checked = false;
    tell();
  });
  proof.addEventListener("change", () => {
    if (proof.checked) done.checked = true;
    tell();
  });

  return {
    element: element(
      "tr",
      {},
      element("td", {}, element("div", { class: "choice" }, done)),
      element("th", { scope: "row" }, what, about),
      element("td", {}, element("div", { class: "choice" }, proof, proofText)),
      owner,
      state,
    ),
    show(line: ChecklistItem, evidence: boolean | undefined, found: readonly HTMLElement[]) {
      done.checked = evidence !== undefined;
      proof.checked = evidence === true;
      what.textContent = line.text ?? line.item;
      setText(proofText, `word.evidence.${line.evidence}`);
      about.replaceChildren(...found, ...notes(line), ruleLink(line.rule));
      owner.replaceChildren(element("span", { text: `word.owner.${line.owner}`, capitalise: true }));
      if (line.ownerCertainty !== "verified") {
        owner.append(element("span", { class: "below", text: "readiness.suggested" }));
      }
      const day =
        line.due === undefined ? textOf("readiness.always") : textWith("readiness.due", { due: longDate(line.due) });
      owner.append(element("span", { class: "below" }, day));
      const word = element("span", { text: `word.readiness.${line.state}`, capitalise: true });
      const weight = element("span", { class: "below", text: `word.weight.${line.weight}`, capitalise: true });
      state.replaceChildren(
        element("div", { class: `state ${line.state}` }, icon(ICONS[line.state]), element("span", {}, word, weight)),
      );
    },
  };
}

/** The step, its prerequisites and obstacles, and its present-day replacement. */
const notes = ({ step, after, blockedBy = [], today }: ChecklistItem): HTMLElement[] => [
  ...(step === undefined ? [] : [element("p", { class: "note" }, textWith("readiness.step", { step: String(step) }))]),
  ...note("readiness.first", after),
  ...blockedBy.flatMap((item) => note("readiness.first", item)),
  ...note("readiness.today", today),
];

const note = (text: PageText, item: ReadinessItem | undefined): HTMLElement[] =>
  item === undefined
    ? []
    : [element("p", { class: "note" }, element("span", { text }), " ", element("span", { text: `word.item.${item}` }))];
