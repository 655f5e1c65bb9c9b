import { exemption } from "@postregler/wasm";
import { checkboxField } from "../../form/checkbox-field.ts";
import { dateField } from "../../form/date-field.ts";
import { type Field, type FieldName, isError } from "../../form/field.ts";
import { askUnlessRefused, isoDay, wholeNumber } from "../../form/machine-values.ts";
import { radioField } from "../../form/radio-field.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no.ts";
import { currentLanguage } from "../../language/current.ts";
import { longDate } from "../../language/dates.ts";
import { findingsOf, part, stepsOf } from "../../rules/decision.ts";
import { factsOf, inquiry, textFact, wordFact } from "../../rules/inquiry.ts";

const named = (field: string): FieldName => ({ operation: "exemption.enrolment", field });

const RESIDENCES = (["denmark", "no-fixed-address", "emigrated", "never", "greenland", "faroe-islands"] as const).map(
  (value) => ({
    value,
    text: `word.residence.${value}` as const,
  }),
);

/** Does this person or company get Digital Post without asking, and why? */
export function enrolment(): HTMLElement {
  const subject = radioField(named("subject"), [
    { value: "person", text: "word.subject.person" },
    { value: "company", text: "word.subject.company" },
  ]);
  const age = textField({ ...named("age"), autocomplete: "off", keyboard: "numeric", width: "medium" });
  const residence = selectField(named("residence"), "answer.not-stated", RESIDENCES);
  const personnummer = yesNoField(named("hasPersonnummer"));
  const connected = yesNoField(named("connectedBefore"));
  const entered = dateField(named("entered"));
  const eid = yesNoField(named("hasEid"));
  const exempt = checkboxField(named("exempt"));
  const dead = checkboxField(named("deceased"));
  const cvr = yesNoField(named("hasCvr"));
  const on = dateField(named("on"));
  subject.choose("person");

  // Asked for only where it can matter; what was answered stays while it is out of sight.
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

  return inquiry({
    id: "enrolment",
    heading: "letter.enrolment",
    submit: "letter.enrolment.submit",
    fields: [subject, cvr, age, residence, connected, personnummer, entered, eid, exempt, dead, on],
    ask: () =>
      askUnlessRefused(
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
      ...part("decision.findings", findingsOf(answer.findings)),
      ...part("decision.steps", stepsOf(answer.steps)),
    ],
  });
}
