import { exemption } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { FieldName } from "../../form/field.ts";
import { askUnlessRefused, isoDay, wholeNumber } from "../../form/machine-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no.ts";
import { currentLanguage } from "../../language/current.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, part, stepsOf } from "../../rules/decision.ts";
import { factsOf, inquiry, textFact, wordFact } from "../../rules/inquiry.ts";

const named = (field: string): FieldName => ({ operation: "exemption.delivery", field });

const LOOKUPS = (["yes", "no", "failed", "unknown", "closed"] as const).map((value) => ({
  value,
  text: `word.enrolled.${value}` as const,
}));

const STATUSES = (["1", "3", "5", "7", "20", "30", "50", "60", "70", "80", "90"] as const).map((value) => ({
  value,
  text: `word.cpr-status.${value}` as const,
}));

/** May this letter go digitally, or on paper, or must it wait? */
export function delivery(): HTMLElement {
  const enrolled = selectField(named("enrolled"), "answer.not-stated", LOOKUPS);
  const inCpr = selectField(named("enrolledInCpr"), "answer.not-stated", LOOKUPS);
  const status = selectField(named("cprStatus"), "answer.not-stated", STATUSES);
  const failed = checkboxField(named("cprFailed"));
  const address = yesNoField(named("hasAddress"));
  const age = textField({ ...named("age"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const entered = dateField(named("entered"));
  const bytes = textField({ ...named("message.bytes"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const files = textField({
    ...named("message.attachments"),
    autocomplete: "off",
    keyboard: "numeric",
    width: "medium",
  });
  const parents = checkboxField(named("message.toBothParents"));
  const available = dateField(named("available"));
  const on = dateField(named("on"));

  const ask = () =>
    exemption.delivery({
      enrolled: enrolled.value() ?? null,
      enrolledInCpr: inCpr.value() ?? null,
      cprStatus: wholeNumber(status.value() ?? ""),
      cprFailed: failed.control.checked,
      age: wholeNumber(age.control.value),
      entered: isoDay(entered.value()),
      hasAddress: address.answer(),
      message: {
        bytes: wholeNumber(bytes.control.value),
        attachments: wholeNumber(files.control.value),
        toBothParents: parents.control.checked,
      },
      available: isoDay(available.value()),
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });

  return inquiry({
    id: "delivery",
    heading: "letter.delivery",
    submit: "letter.delivery.submit",
    fields: [enrolled, inCpr, status, failed, address, age, entered, bytes, files, parents, available, on],
    ask: () =>
      askUnlessRefused(
        ask,
        [
          [age, "unreadable.number"],
          [entered, "unreadable.day"],
          [bytes, "unreadable.number"],
          [files, "unreadable.number"],
          [available, "unreadable.day"],
          [on, "unreadable.day"],
        ],
        // That the receiver is dead, say, is nothing anybody typed wrong: it stands in the answer.
        () => [],
      ),
    verdict: ({ channel }) => `word.delivery.${channel}`,
    result: (answer) => [
      ...factsOf([
        ["letter.not-enrolled", wordFact(answer.notEnrolled && `word.not-enrolled.${answer.notEnrolled}`)],
        ["letter.arrived", textFact(answer.arrived && longDate(answer.arrived))],
      ]),
      ...part("decision.findings", findingsOf(answer.findings)),
      ...part("decision.steps", stepsOf(answer.steps)),
    ],
  });
}
