import { type Checklist, readiness as area, type ReadinessItem } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { dateField } from "../../form/date-field.ts";
import type { FieldName } from "../../form/field.ts";
import { callWithFieldErrors, isoDay } from "../../form/request-values.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { selectField } from "../../form/select-field.ts";
import { formController } from "../../form/form-controller.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { type View, view } from "../../page/views.ts";
import { agencyFields } from "./agency-fields.ts";
import { stateCounts } from "./state-counts.ts";
import { checklistTable } from "./checklist-table.ts";
import { uptakeList } from "./uptake.ts";

const fieldName = (field: string): FieldName => ({ operation: "readiness.check", field });

const choices = (lists: readonly Checklist[]) =>
  lists.map((value) => ({ value, text: `word.checklist.${value}` as const }));

const DANISH_LISTS = choices(["march-2014", "november-2014", "today"]);
const NORWEGIAN_LISTS = choices(["agency-2014", "agency-today"]);
const AGENCY = [{ value: "state-agency", text: "word.whose-list.state-agency" }] as const;

/** The checklist of an authority: what is done and what is missing by a day, to tick and print. */
export function readiness(): View {
  const authority = selectField<"state-agency">(fieldName("authority"), "word.whose-list.municipality", AGENCY);
  const checklist = selectField(fieldName("checklist"), "readiness.meant", DANISH_LISTS);
  const on = dateField(fieldName("on"));
  const by = dateField(fieldName("by"));
  const norwegian = agencyFields();
  const inNorway = () => authority.value() !== undefined;
  const fields = [authority, checklist, on, by];
  /** The done items, with whether there is evidence. They are kept when the checklist changes. */
  const done = new Map<ReadinessItem, boolean>();

  const ask = () => {
    const list = checklist.value() ?? null;
    const whose = inNorway()
      ? ({ country: "no", agency: norwegian.agency(), mailboxShare: norwegian.share() } as const)
      : ({ country: "dk" } as const);
    const request = { ...whose, checklist: list, by: by.value(), context: { on: isoDay(on.value()) } };
    // Items of other checklists are not sent: the core would report them.
    const items = area.check(request).items.map(({ item }) => item);
    return area.check({
      ...request,
      done: items.flatMap((item) => (done.has(item) ? [{ item, evidence: done.get(item) ?? false }] : [])),
      context: { ...request.context, locale: currentLanguage() },
    });
  };
  const check = () =>
    callWithFieldErrors(
      ask,
      [[on, "unreadable.day"]],
      // Open items are not input errors; they are shown in the table.
      ({ findings }) => findings.filter(({ path }) => ["/by", "/checklist", "/mailboxShare"].includes(path)),
    );

  const submit = element("button", { type: "submit", class: "primary", text: "readiness.submit" });
  const grid = element("div", { class: "filters" }, ...fields.map((field) => field.element));
  const form = element("form", { autocomplete: "off" }, grid, norwegian.element, submit);
  const verdict = element("p", { role: "status", class: "verdict" });
  const table = checklistTable((item, state) => {
    if (state === undefined) done.delete(item);
    else done.set(item, state.evidence);
    update();
  });
  const uptake = uptakeList();
  const printing = element("button", { type: "button", class: "primary", text: "readiness.print" });
  const clear = element("button", { type: "button", class: "quiet", text: "readiness.clear" });
  const result = element(
    "div",
    { class: "readiness", hidden: true },
    verdict,
    table.element,
    uptake.element,
    element("div", { class: "buttons" }, printing, clear),
  );

  const update = () => {
    const { answer } = check();
    if (answer === undefined) return;
    const ready = answer.accepted ? ("done" as const) : ("warning" as const);
    verdict.classList.toggle("warning", !answer.accepted);
    verdict.replaceChildren(
      icon(ready),
      element(
        "span",
        {},
        element("span", { text: answer.accepted ? "readiness.ready" : "readiness.not-ready" }),
        ...stateCounts(answer.items),
      ),
    );
    table.show(answer, done);
    uptake.show(answer.uptake);
    result.hidden = false;
  };

  const made = view(
    "readiness",
    "readiness.title",
    element("p", { class: "lead", text: "readiness.lead" }),
    form,
    result,
  );
  const summary = errorSummary({
    id: "readiness",
    heading: made.heading,
    submit,
    fields: [...fields, ...norwegian.fields],
  });
  const controller = formController({
    form,
    fields: [...fields, ...norwegian.fields],
    summary,
    ask: check,
    onAnswer({ answer }) {
      if (answer === undefined) result.hidden = true;
      else update();
    },
  });
  authority.control.addEventListener("change", () => {
    norwegian.element.hidden = !inNorway();
    checklist.offer(inNorway() ? NORWEGIAN_LISTS : DANISH_LISTS);
  });
  printing.addEventListener("click", () => print());
  clear.addEventListener("click", () => {
    done.clear();
    update();
  });
  onLanguageChange(() => {
    controller.translate();
    if (!result.hidden) update();
  });
  return {
    ...made,
    onOpen() {
      if (result.hidden) update();
    },
  };
}
