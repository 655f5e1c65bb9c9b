import { exemption } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import { type Field, type FieldName, isError } from "../../form/field.ts";
import { callWithFieldErrors, isoDay, wholeNumber } from "../../form/request-values.ts";
import { radioField } from "../../form/radio-field.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, decisionForm, textFact, wordFact } from "../../rules/decision-form.ts";

const fieldName = (field: string): FieldName => ({ operation: "exemption.enrolment", field });

const RESIDENCES = (["denmark", "no-fixed-address", "emigrated", "never", "greenland", "faroe-islands"] as const).map(
  (value) => ({
    value,
    text: `word.residence.${value}` as const,
  }),
);

/** Whether a person or a company is enrolled in Digital Post automatically, and why. */
export function enrolment(): HTMLElement {
  const subject = radioField(fieldName("subject"), [
    { value: "person", text: "word.subject.person" },
    { value: "company", text: "word.subject.company" },
  ]);
  const age = textField({ ...fieldName("age"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const residence = selectField(fieldName("residence"), "answer.not-stated", RESIDENCES);
  const personnummer = yesNoField(fieldName("hasPersonnummer"));
  const connected = yesNoField(fieldName("connectedBefore"));
  const entered = dateField(fieldName("entered"));
  const eid = yesNoField(fieldName("hasEid"));
  const exempt = checkboxField(fieldName("exempt"));
  const dead = checkboxField(fieldName("deceased"));
  const cvr = yesNoField(fieldName("hasCvr"));
  const on = dateField(fieldName("on"));
  subject.choose("person");

  // Shown only if it matters; its answer stays while it is hidden.
  const ofPersons: readonly Field[] = [age, residence, personnummer, entered, eid, dead];
  const offer = () => {
    const person = subject.value() === "person";
    for (const field of ofPersons) field.element.hidden = !person;
    connected.element.hidden = !(person && residence.value() === "emigrated");
    cvr.element.hidden = person;
  };
  for (const field of [subject, residence]) field.element.addEventListener("change", offer);
  offer();

  const ask = () => {
    const context = { on: isoDay(on.value()), locale: currentLanguage() };
    const shared = { subject: subject.value() ?? null, exempt: exempt.control.checked, context };
    if (subject.value() !== "person") return exemption.enrolment({ ...shared, hasCvr: cvr.answer() });
    return exemption.enrolment({
      ...shared,
      age: wholeNumber(age.control.value),
      residence: residence.value() ?? null,
      hasPersonnummer: personnummer.answer(),
      hasEid: eid.answer(),
      entered: isoDay(entered.value()),
      connectedBefore: residence.value() === "emigrated" ? connected.answer() : null,
      deceased: dead.control.checked,
    });
  };

  return decisionForm({
    id: "enrolment",
    heading: "letter.enrolment",
    submit: "letter.enrolment.submit",
    fields: [subject, cvr, age, residence, connected, personnummer, entered, eid, exempt, dead, on],
    ask: () =>
      callWithFieldErrors(
        ask,
        [
          [age, "unreadable.number"],
          [entered, "unreadable.day"],
          [on, "unreadable.day"],
        ],
        ({ findings }) => findings.filter(isError),
      ),
    verdict: (answer) => `word.enrolment.${answer.enrolment}`,
    result: (answer) => [
      ...factsOf([
        ["letter.from", textFact(answer.from && longDate(answer.from))],
        ["letter.days-left", textFact(answer.daysLeft?.toString())],
        [
          "letter.may-join",
          wordFact(answer.mayJoin === undefined ? undefined : answer.mayJoin ? "answer.yes" : "answer.no"),
        ],
      ]),
      ...resultSection("decision.findings", findingsOf(answer.findings)),
      ...resultSection("decision.steps", stepsOf(answer.steps)),
    ],
  });
}
