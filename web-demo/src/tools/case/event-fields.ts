import type { CaseEvent, NextEvent } from "@postregler/wasm";
import type { Field, FieldName } from "../../form/field.ts";
import { selectField } from "../../form/select-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";

const fieldName = (field: keyof CaseEvent): FieldName => ({ operation: "exemption.advance", field });

/** A choice among words of a member of the event; the types refuse a word that the core does not have. */
const wordSelect = <Name extends keyof CaseEvent, Value extends Extract<CaseEvent[Name], string>>(
  field: Name,
  word: string,
  values: readonly Value[],
) =>
  selectField(
    fieldName(field),
    "answer.not-stated",
    values.map((value) => ({ value, text: `word.${word}.${value}` as const })),
  );

export const ROLES = [
  "myndighedsmedarbejder",
  "systemadministrator",
  "kontaktstrukturadministrator",
  "caseworker",
] as const;

/** The fields that apply to some kinds of event only. */
export function eventFields() {
  const choices = {
    channel: wordSelect("channel", "came", [
      "attendance",
      "post",
      "email",
      "web",
      "institution",
      "identity-checked-elsewhere",
      "sent-as-allowed",
      "own-knowledge",
    ] as const),
    applicant: wordSelect("applicant", "applicant", ["citizen", "proxy", "guardian", "other"] as const),
    identity: wordSelect("identity", "id", [
      "passport",
      "driving-licence",
      "health-card",
      "other",
      "none",
      "other-person",
    ] as const),
    to: wordSelect("to", "authority", ["municipality", "state", "erhvervsstyrelsen"] as const),
    reason: wordSelect("reason", "formal-reason", [
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
    post: wordSelect("post", "old-post", ["on-paper", "on-paper-elsewhere", "not-wanted"] as const),
    by: wordSelect("by", "role", ["citizen", "proxy", "guardian"] as const),
    role: wordSelect("role", "role", ROLES),
    login: wordSelect("login", "login", ["employee-signature", "mitid-erhverv", "other"] as const),
  };
  const answers = {
    filled: yesNoField(fieldName("filled")),
    declared: yesNoField(fieldName("declared")),
    signed: yesNoField(fieldName("signed")),
    valid: yesNoField(fieldName("valid")),
    verySpecial: yesNoField(fieldName("verySpecial")),
    citizenInformed: yesNoField(fieldName("citizenInformed")),
    inWriting: yesNoField(fieldName("inWriting")),
    writingDemanded: yesNoField(fieldName("writingDemanded")),
    reasonsGiven: yesNoField(fieldName("reasonsGiven")),
    helpOffered: yesNoField(fieldName("helpOffered")),
    permanent: yesNoField(fieldName("permanent")),
  };
  const all: Readonly<Record<string, (typeof choices)[keyof typeof choices] | (typeof answers)[keyof typeof answers]>> =
    {
      ...choices,
      ...answers,
    };
  const isShown = ({ element }: Field) => !element.hidden;

  return {
    fields: Object.values(all) as readonly Field[],
    /** Shows the required and the optional fields of the next event. */
    offer(next: NextEvent | undefined) {
      const shownFields = next ? [...next.requiredFields, ...next.optionalFields] : [];
      for (const [name, field] of Object.entries(all)) field.element.hidden = !shownFields.includes(name);
    },
    /** The values of the visible fields. */
    given(): Partial<CaseEvent> {
      const answered = [
        ...Object.entries(choices).map(([name, field]) => [name, isShown(field) ? field.value() : undefined]),
        ...Object.entries(answers).map(([name, field]) => [name, isShown(field) ? field.answer() : undefined]),
      ];
      return Object.fromEntries(answered.filter(([, value]) => value !== undefined && value !== null));
    },
    clear() {
      for (const field of Object.values(all)) field.choose(undefined);
    },
  };
}
