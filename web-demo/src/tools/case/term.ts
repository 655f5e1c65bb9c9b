import { exemption, type ExemptionTermAnswer, type TermChangeKind } from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import { type FieldName, isError } from "../../form/field.ts";
import { callWithFieldErrors, isoDay } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, decisionForm, textFact, wordFact } from "../../rules/decision-form.ts";

const fieldName = (field: string): FieldName => ({ operation: "exemption.term", field });

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

/** The term of an exemption and its effects on a day. */
export function term(): HTMLElement {
  const registered = dateField(fieldName("registered"));
  const permanent = checkboxField(fieldName("permanent"));
  const emigrated = checkboxField(fieldName("emigrated"));
  const change = selectField(
    fieldName("change"),
    "answer.none",
    CHANGES.map((value) => ({ value, text: `word.change.${value}` as const })),
  );
  const changeDay = dateField(fieldName("changeDay"));
  const on = dateField(fieldName("on"));

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
  const fieldPath = (path: string) =>
    path
      .replace(/^\/context/, "")
      .replace(/^\/changes\/0\/day$/, "/changeDay")
      .replace(/^\/changes\/0.*$/, "/change");

  return decisionForm<ExemptionTermAnswer>({
    id: "term",
    heading: "term.heading",
    submit: "term.submit",
    fields: [registered, permanent, emigrated, change, changeDay, on],
    ask: () =>
      callWithFieldErrors(
        ask,
        [
          [registered, "unreadable.day"],
          [changeDay, "unreadable.day"],
          [on, "unreadable.day"],
        ],
        ({ findings }) => findings.filter(isError).map((finding) => ({ ...finding, path: fieldPath(finding.path) })),
        fieldPath,
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
      ...resultSection("term.brings", benefits(answer)),
      ...resultSection("decision.findings", findingsOf(answer.findings)),
      ...resultSection("decision.steps", stepsOf(answer.steps)),
    ],
  });
}

const benefits = ({ brings }: ExemptionTermAnswer): HTMLElement =>
  element(
    "dl",
    { class: "facts" },
    ...brings.map(({ what, given }) =>
      element(
        "div",
        {},
        element("dt", { text: `word.benefit.${what}`, capitalise: true }),
        element("dd", {}, element("span", { text: `word.given.${given}`, capitalise: true })),
      ),
    ),
  );
