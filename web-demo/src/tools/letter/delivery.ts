import { exemption } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { FieldName } from "../../form/field.ts";
import { callWithFieldErrors, isoDay, wholeNumber } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, decisionForm, textFact, wordFact } from "../../rules/decision-form.ts";

const fieldName = (field: string): FieldName => ({ operation: "exemption.delivery", field });

const LOOKUPS = (["yes", "no", "failed", "unknown", "closed"] as const).map((value) => ({
  value,
  text: `word.enrolled.${value}` as const,
}));

const STATUSES = (["1", "3", "5", "7", "20", "30", "50", "60", "70", "80", "90"] as const).map((value) => ({
  value,
  text: `word.cpr-status.${value}` as const,
}));

/** Whether a letter goes digitally, goes on paper, or is held. */
export function delivery(): HTMLElement {
  const enrolled = selectField(fieldName("enrolled"), "answer.not-stated", LOOKUPS);
  const inCpr = selectField(fieldName("enrolledInCpr"), "answer.not-stated", LOOKUPS);
  const status = selectField(fieldName("cprStatus"), "answer.not-stated", STATUSES);
  const failed = checkboxField(fieldName("cprFailed"));
  const address = yesNoField(fieldName("hasAddress"));
  const age = textField({ ...fieldName("age"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const entered = dateField(fieldName("entered"));
  const bytes = textField({ ...fieldName("message.bytes"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const files = textField({
    ...fieldName("message.attachments"),
    autocomplete: "off",
    keyboard: "numeric",
    width: "medium",
  });
  const parents = checkboxField(fieldName("message.toBothParents"));
  const available = dateField(fieldName("available"));
  const on = dateField(fieldName("on"));

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

  return decisionForm({
    id: "delivery",
    heading: "letter.delivery",
    submit: "letter.delivery.submit",
    fields: [enrolled, inCpr, status, failed, address, age, entered, bytes, files, parents, available, on],
    ask: () =>
      callWithFieldErrors(
        ask,
        [
          [age, "unreadable.number"],
          [entered, "unreadable.day"],
          [bytes, "unreadable.number"],
          [files, "unreadable.number"],
          [available, "unreadable.day"],
          [on, "unreadable.day"],
        ],
        // A fact about the recipient, such as death, is not an input error; it is part of the answer.
        () => [],
      ),
    verdict: ({ channel }) => `word.delivery.${channel}`,
    result: (answer) => [
      ...factsOf([
        ["letter.not-enrolled", wordFact(answer.notEnrolled && `word.not-enrolled.${answer.notEnrolled}`)],
        ["letter.arrived", textFact(answer.arrived && longDate(answer.arrived))],
      ]),
      ...resultSection("decision.findings", findingsOf(answer.findings)),
      ...resultSection("decision.steps", stepsOf(answer.steps)),
    ],
  });
}
