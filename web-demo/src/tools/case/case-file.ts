import { type CaseEvent, type ExemptionAdvanceAnswer as Answer, exemption } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { dateField } from "../../form/date-field.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { type FieldName, isError } from "../../form/field.ts";
import { callWithFieldErrors, isoDay } from "../../form/request-values.ts";
import { messageOf } from "../../form/messages.ts";
import { selectField } from "../../form/select-field.ts";
import { formController } from "../../form/form-controller.ts";
import { currentLanguage, onLanguageChange } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { messageOfStep, resultSection } from "../../rules/decision.ts";
import { factsOf, textFact } from "../../rules/decision-form.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import { eventFields, ROLES } from "./event-fields.ts";

const fieldName = (field: string): FieldName => ({ operation: "exemption.advance", field });

/** An exemption case, event by event. The core decides which events may follow and what they require. */
export function caseFile(): HTMLElement {
  const events: CaseEvent[] = [];
  const kind = selectField(fieldName("kind"), "case.choose", kindsOf(exemption.advance({ events: [] })));
  const day = dateField(fieldName("day"));
  const details = eventFields();
  const emigrated = checkboxField(fieldName("emigrated"));
  const todaysRole = selectField(
    fieldName("todaysRole"),
    "answer.not-stated",
    ROLES.map((value) => ({ value, text: `word.role.${value}` as const })),
  );
  const on = dateField(fieldName("on"));
  const fields = [emigrated, todaysRole, on, kind, day, ...details.fields];

  const ask = (allEvents: readonly CaseEvent[]): Answer =>
    exemption.advance({
      events: allEvents,
      emigrated: emigrated.control.checked,
      todaysRole: todaysRole.value() ?? null,
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });
  /** The event of the form. An empty kind is passed on, so that the core rejects it. */
  const candidate = (): CaseEvent =>
    ({ day: isoDay(day.value()) ?? "", kind: kind.value() ?? "", ...details.given() }) as CaseEvent;
  const fieldPath = (path: string) => {
    const at = `/events/${events.length}`;
    return path.startsWith(at) ? path.slice(at.length) || "/kind" : path.replace(/^\/context/, "");
  };
  const checkEvent = () =>
    callWithFieldErrors(
      () => ask([...events, candidate()]),
      [
        [kind, "unreadable.choice"],
        [day, "unreadable.day"],
        [on, "unreadable.day"],
      ],
      ({ findings }) =>
        findings
          .filter(({ path }) => path.startsWith(`/events/${events.length}`))
          .filter(isError)
          .map((finding) => ({ ...finding, path: fieldPath(finding.path) })),
      fieldPath,
    );

  const heading = element("h2", { id: "case-heading", text: "case.heading" });
  const submit = element("button", { type: "submit", class: "primary", text: "case.add" });
  const settings = element(
    "details",
    { class: "more" },
    element("summary", { text: "case.settings" }),
    element("div", { class: "filters" }, emigrated.element, todaysRole.element, on.element),
  );
  const grid = element("div", { class: "filters" }, ...[kind, day, ...details.fields].map((field) => field.element));
  const form = element("form", { id: "case-form", autocomplete: "off" }, settings, grid, submit);
  const verdict = element("p", { role: "status", class: "verdict" });
  const rest = element("div", { class: "decision", hidden: true });
  const undo = element("button", { type: "button", class: "quiet", text: "case.undo" });
  const clear = element("button", { type: "button", class: "quiet", text: "case.clear" });
  const buttons = element("div", { class: "buttons", hidden: true }, undo, clear);
  const section = element(
    "section",
    { class: "decision-form", "aria-labelledby": heading.id },
    heading,
    form,
    verdict,
    rest,
    buttons,
  );

  let last: Answer | undefined;
  const offer = () => {
    const nextEvents = last?.next.find((next) => next.kind === kind.value());
    details.offer(nextEvents);
  };
  const update = () => {
    let answer: Answer;
    try {
      answer = ask(events);
    } catch {
      // An invalid reference day is reported at its field when the next event is added.
      return;
    }
    last = answer;
    kind.offer(kindsOf(answer));
    offer();
    verdict.replaceChildren(
      element("span", {}, element("span", { text: "case.state" }), ": "),
      element("span", { text: `word.case.${answer.state ?? "none"}`, capitalise: true }),
    );
    const effective = textFact(answer.effectiveFrom && longDate(answer.effectiveFrom));
    const receipt = textFact(answer.receiptUntil && longDate(answer.receiptUntil));
    rest.replaceChildren(
      ...factsOf([
        ["case.effective-from", effective],
        ["case.receipt-until", receipt],
      ]),
      ...resultSection("case.events", pastEvents(answer, events)),
      ...resultSection("case.next", following(answer)),
    );
    rest.hidden = false;
    buttons.hidden = events.length === 0;
  };

  const controller = formController({
    form,
    fields,
    summary: errorSummary({ id: "case", heading, submit, fields }),
    ask: checkEvent,
    onAnswer({ answer, findings }) {
      if (answer === undefined || findings.length > 0) return;
      events.push(candidate());
      kind.choose(undefined);
      details.clear();
      controller.reset();
      update();
      // The day stays, because consecutive events often have the same day.
      kind.control.focus();
    },
  });
  kind.control.addEventListener("change", offer);
  for (const { element } of [emigrated, todaysRole, on]) element.addEventListener("change", update);
  undo.addEventListener("click", () => {
    events.pop();
    controller.reset();
    update();
    kind.control.focus();
  });
  clear.addEventListener("click", () => {
    events.length = 0;
    form.reset();
    controller.reset();
    update();
    kind.control.focus();
  });
  onLanguageChange(() => {
    controller.translate();
    update();
  });
  update();
  return section;
}

const kindsOf = ({ next }: Answer) => next.map(({ kind }) => ({ value: kind, text: `word.event.${kind}` as const }));

/** The events with their day, their effect and their findings. */
function pastEvents({ steps, findings }: Answer, events: readonly CaseEvent[]): HTMLElement {
  const lines = steps.map((step, at) => {
    const day = events[at]?.day;
    const found = findings.filter(({ path }) => path === `/events/${at}` || path.startsWith(`/events/${at}/`));
    return element(
      "li",
      {},
      element("p", { class: "below" }, day === undefined ? "" : longDate(day)),
      messageOfStep(step),
      ...found.map(messageOf),
      ruleLink(step.rule),
    );
  });
  return element("ol", { class: "steps" }, ...lines);
}

/** The possible next events, with their actor and their requirements. */
function following({ next }: Answer): HTMLElement {
  const lines = next.map(({ kind, actor, needs }) => {
    const words = needs.map((need) => element("li", { text: `word.need.${need}` }));
    const first =
      needs.length === 0
        ? []
        : [element("div", { class: "needs" }, element("span", { text: "case.needs" }), element("ul", {}, ...words))];
    return element(
      "li",
      { class: needs.length === 0 ? "free" : "waits" },
      icon(needs.length === 0 ? "done" : "warning"),
      element(
        "div",
        {},
        element("strong", { text: `word.event.${kind}`, capitalise: true }),
        element(
          "span",
          { class: "below" },
          element("span", { text: "case.by" }),
          " ",
          element("span", { text: `word.case-actor.${actor}` }),
        ),
        ...first,
      ),
    );
  });
  return element("ul", { class: "following" }, ...lines);
}
