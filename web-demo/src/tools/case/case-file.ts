import { type CaseEvent, type ExemptionAdvanceAnswer as Answer, exemption } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { icon } from "../../dom/icon.ts";
import { dateField } from "../../form/date-field.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import { errorSummary } from "../../form/error-summary.ts";
import { type FieldName, isError } from "../../form/field.ts";
import { askUnlessRefused, isoDay } from "../../form/machine-values.ts";
import { messageOf } from "../../form/messages.ts";
import { selectField } from "../../form/select-field.ts";
import { supervise } from "../../form/supervise.ts";
import { currentLanguage, onLanguageChange } from "../../language/current.ts";
import { longDate } from "../../language/dates.ts";
import { messageOfStep, part } from "../../rules/decision.ts";
import { factsOf, textFact } from "../../rules/inquiry.ts";
import { ruleLink } from "../../rules/rule-link.ts";
import { eventFields, ROLES } from "./event-fields.ts";

const named = (field: string): FieldName => ({ operation: "exemption.advance", field });

/** The case on an exemption, told event by event. What may follow, and what is missing, the core says. */
export function caseFile(): HTMLElement {
  const events: CaseEvent[] = [];
  const kind = selectField(named("kind"), "case.choose", kindsOf(exemption.advance({ events: [] })));
  const day = dateField(named("day"));
  const details = eventFields();
  const emigrated = checkboxField(named("emigrated"));
  const todaysRole = selectField(
    named("todaysRole"),
    "answer.not-stated",
    ROLES.map((value) => ({ value, text: `word.role.${value}` as const })),
  );
  const on = dateField(named("on"));
  const fields = [emigrated, todaysRole, on, kind, day, ...details.fields];

  const ask = (told: readonly CaseEvent[]): Answer =>
    exemption.advance({
      events: told,
      emigrated: emigrated.control.checked,
      todaysRole: todaysRole.value() ?? null,
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });
  /** The event as it is filled in. A kind that is not chosen is no kind, and the core refuses it. */
  const candidate = (): CaseEvent =>
    ({ day: isoDay(day.value()) ?? "", kind: kind.value() ?? "", ...details.given() }) as CaseEvent;
  const own = (path: string) => {
    const at = `/events/${events.length}`;
    return path.startsWith(at) ? path.slice(at.length) || "/kind" : path.replace(/^\/context/, "");
  };
  const tryOut = () =>
    askUnlessRefused(
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
          .map((finding) => ({ ...finding, path: own(finding.path) })),
      own,
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
    { class: "inquiry", "aria-labelledby": heading.id },
    heading,
    form,
    verdict,
    rest,
    buttons,
  );

  let last: Answer | undefined;
  const offer = () => {
    const following = last?.next.find((next) => next.kind === kind.value());
    details.offer(following);
  };
  const update = () => {
    let answer: Answer;
    try {
      answer = ask(events);
    } catch {
      // The day of looking is none: that is said at its field when the next event is added.
      return;
    }
    last = answer;
    kind.offer(kindsOf(answer));
    offer();
    verdict.replaceChildren(
      element("span", {}, element("span", { text: "case.state" }), ": "),
      element("span", { text: `word.case.${answer.state ?? "none"}`, opens: true }),
    );
    const effective = textFact(answer.effectiveFrom && longDate(answer.effectiveFrom));
    const receipt = textFact(answer.receiptUntil && longDate(answer.receiptUntil));
    rest.replaceChildren(
      ...factsOf([
        ["case.effective-from", effective],
        ["case.receipt-until", receipt],
      ]),
      ...part("case.events", happened(answer, events)),
      ...part("case.next", following(answer)),
    );
    rest.hidden = false;
    buttons.hidden = events.length === 0;
  };

  const supervision = supervise({
    form,
    fields,
    summary: errorSummary({ id: "case", heading, submit, fields }),
    ask: tryOut,
    answered({ answer, findings }) {
      if (answer === undefined || findings.length > 0) return;
      events.push(candidate());
      kind.choose(undefined);
      details.clear();
      supervision.reset();
      update();
      // On with the next one; the day is most often the same.
      kind.control.focus();
    },
  });
  kind.control.addEventListener("change", offer);
  for (const { element } of [emigrated, todaysRole, on]) element.addEventListener("change", update);
  undo.addEventListener("click", () => {
    events.pop();
    supervision.reset();
    update();
    kind.control.focus();
  });
  clear.addEventListener("click", () => {
    events.length = 0;
    form.reset();
    supervision.reset();
    update();
    kind.control.focus();
  });
  onLanguageChange(() => {
    supervision.translate();
    update();
  });
  update();
  return section;
}

const kindsOf = ({ next }: Answer) => next.map(({ kind }) => ({ value: kind, text: `word.event.${kind}` as const }));

/** Each event with its day, what it did, and what was found about it. */
function happened({ steps, findings }: Answer, events: readonly CaseEvent[]): HTMLElement {
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

/** What may follow, who does it, and what has to come first. */
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
        element("strong", { text: `word.event.${kind}`, opens: true }),
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
