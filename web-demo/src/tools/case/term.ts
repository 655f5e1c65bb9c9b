import { exemption, type ExemptionTermAnswer, type TermChangeKind } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import { type FieldName, isError } from "../../form/field.ts";
import { askUnlessRefused, isoDay } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, part, stepsOf } from "../../rules/decision.ts";
import { factsOf, inquiry, textFact, wordFact } from "../../rules/decision-form.ts";

const named = (field: string): FieldName => ({ operation: "exemption.term", field });

const CHANGES = [
  "extended",
  "revoked-by-citizen",
  "revoked-by-proxy",
  "revoked-by-guardian",
  "joined",
  "read-access",
  "returned",
  "died",
  "mistake",
] as const satisfies TermChangeKind[];

/** Until when an exemption runs, and what it brings on a day. */
export function term(): HTMLElement {
  const registered = dateField(named("registered"));
  const permanent = checkboxField(named("permanent"));
  const emigrated = checkboxField(named("emigrated"));
  const change = selectField(
    named("change"),
    "answer.none",
    CHANGES.map((value) => ({ value, text: `word.change.${value}` as const })),
  );
  const changeDay = dateField(named("changeDay"));
  const on = dateField(named("on"));

  const ask = () => {
    const kind = change.value();
    return exemption.term({
      registered: isoDay(registered.value()),
      permanent: permanent.control.checked || (emigrated.control.checked ? null : false),
      emigrated: emigrated.control.checked,
      changes: kind === undefined ? [] : [{ kind, day: isoDay(changeDay.value()) ?? "" }],
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });
  };
  const own = (path: string) =>
    path
      .replace(/^\/context/, "")
      .replace(/^\/changes\/0\/day$/, "/changeDay")
      .replace(/^\/changes\/0.*$/, "/change");

  return inquiry<ExemptionTermAnswer>({
    id: "term",
    heading: "term.heading",
    submit: "term.submit",
    fields: [registered, permanent, emigrated, change, changeDay, on],
    ask: () =>
      askUnlessRefused(
        ask,
        [
          [registered, "unreadable.day"],
          [changeDay, "unreadable.day"],
          [on, "unreadable.day"],
        ],
        ({ findings }) => findings.filter(isError).map((finding) => ({ ...finding, path: own(finding.path) })),
        own,
      ),
    verdict: ({ inForce, endedBy }) => {
      if (inForce === undefined) return "term.unknown";
      if (inForce) return "term.in-force";
      return endedBy === undefined ? "term.not-yet" : "term.not-in-force";
    },
    result: (answer) => [
      ...factsOf([
        ["case.effective-from", textFact(answer.effectiveFrom && longDate(answer.effectiveFrom))],
        ["term.permanent", answer.permanent ? wordFact("answer.yes") : undefined],
        ["case.receipt-until", textFact(answer.receiptUntil && longDate(answer.receiptUntil))],
        ["term.ended-by", wordFact(answer.endedBy && `word.ended-by.${answer.endedBy}`)],
      ]),
      ...part("term.brings", brings(answer)),
      ...part("decision.findings", findingsOf(answer.findings)),
      ...part("decision.steps", stepsOf(answer.steps)),
    ],
  });
}

const brings = ({ brings }: ExemptionTermAnswer): HTMLElement =>
  element(
    "dl",
    { class: "facts" },
    ...brings.map(({ what, given }) =>
      element(
        "div",
        {},
        element("dt", { text: `word.benefit.${what}`, opens: true }),
        element("dd", {}, element("span", { text: `word.given.${given}`, opens: true })),
      ),
    ),
  );
