import type { CaseEvent, NextEvent } from "@postregler/wasm";
import type { Field, FieldName } from "../../form/field.ts";
import { selectField } from "../../form/select-field.ts";
import { yesNoField } from "../../form/yes-no.ts";

const named = (field: string): FieldName => ({ operation: "exemption.advance", field });

const one = <Value extends string>(field: string, word: string, values: readonly Value[]) =>
  selectField(
    named(field),
    "answer.not-stated",
    values.map((value) => ({ value, text: `word.${word}.${value}` as const })),
  );

export const ROLES = [
  "myndighedsmedarbejder",
  "systemadministrator",
  "kontaktstrukturadministrator",
  "caseworker",
] as const;

/** The questions that belong to some events and not to others. */
export function eventFields() {
  const choices = {
    channel: one("channel", "came", [
      "attendance",
      "post",
      "email",
      "web",
      "institution",
      "identity-checked-elsewhere",
      "sent-as-allowed",
      "own-knowledge",
    ] as const),
    applicant: one("applicant", "applicant", ["citizen", "proxy", "guardian", "other"] as const),
    identity: one("identity", "id", [
      "passport",
      "driving-licence",
      "health-card",
      "other",
      "none",
      "somebody-else",
    ] as const),
    to: one("to", "authority", ["municipality", "state", "erhvervsstyrelsen"] as const),
    reason: one("reason", "formal-reason", [
      "no-attendance",
      "form-not-filled",
      "declaration-missing",
      "not-signed",
      "identity-not-shown",
      "fuldmagt-not-in-order",
      "letter-of-appointment-missing",
      "wrong-person",
      "no-special-circumstances",
    ] as const),
    post: one("post", "old-post", ["on-paper", "on-paper-elsewhere", "not-wanted"] as const),
    by: one("by", "role", ["citizen", "proxy", "guardian"] as const),
    role: one("role", "role", ROLES),
    login: one("login", "login", ["employee-signature", "mitid-erhverv", "other"] as const),
  };
  const answers = {
    filled: yesNoField(named("filled")),
    declared: yesNoField(named("declared")),
    signed: yesNoField(named("signed")),
    valid: yesNoField(named("valid")),
    verySpecial: yesNoField(named("verySpecial")),
    citizenTold: yesNoField(named("citizenTold")),
    inWriting: yesNoField(named("inWriting")),
    writingDemanded: yesNoField(named("writingDemanded")),
    reasonsGiven: yesNoField(named("reasonsGiven")),
    helpOffered: yesNoField(named("helpOffered")),
    permanent: yesNoField(named("permanent")),
  };
  const all: Readonly<Record<string, (typeof choices)[keyof typeof choices] | (typeof answers)[keyof typeof answers]>> =
    {
      ...choices,
      ...answers,
    };
  const isShown = ({ element }: Field) => !element.hidden;

  return {
    fields: Object.values(all) as readonly Field[],
    /** Asks for what the next event has to carry, and what it may. */
    offer(next: NextEvent | undefined) {
      const wanted = next ? [...next.requiredFields, ...next.optionalFields] : [];
      for (const [name, field] of Object.entries(all)) field.element.hidden = !wanted.includes(name);
    },
    /** What was answered to the questions that are asked. */
    given(): Partial<CaseEvent> {
      const told = [
        ...Object.entries(choices).map(([name, field]) => [name, isShown(field) ? field.value() : undefined]),
        ...Object.entries(answers).map(([name, field]) => [name, isShown(field) ? field.answer() : undefined]),
      ];
      return Object.fromEntries(told.filter(([, value]) => value !== undefined && value !== null));
    },
    clear() {
      for (const field of Object.values(all)) field.choose(undefined);
    },
  };
}
