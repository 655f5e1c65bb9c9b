import {
  type Absence,
  type Arrival,
  type Attendee,
  type AttendancePaper,
  type ExemptionCheckAttendanceAnswer as Answer,
  exemption,
  type HelpToJoin,
  type IdOwner,
  type IdShown,
  type MunicipalityPeriod,
  type RepresentativeKind,
} from "@postregler/wasm";
import { checkboxesField } from "../../form/checkboxes-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { Field, FieldName } from "../../form/field.ts";
import { type RadioField, radioField } from "../../form/radio-field.ts";
import type { Choice } from "../../form/radios.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current-language.ts";

export interface AttendanceQuestions {
  readonly fields: readonly Field[];
  ask(): Answer;
  /** Shows only the questions that apply to the answers so far. */
  refresh(): void;
  fillExample(): void;
}

const fieldName = (field: string): FieldName => ({ operation: "exemption.check_attendance", field });

const choices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));

const YES_NO: readonly Choice<"yes" | "no">[] = [
  { value: "yes", text: "answer.yes" },
  { value: "no", text: "answer.no" },
];

/** Null if not answered: "no" and "not known" are different answers. */
const answerOf = (field: RadioField<"yes" | "no">): boolean | null =>
  field.isEmpty() ? null : field.value() === "yes";

/** The questions a caseworker answers about an application. */
export function attendanceQuestions(): AttendanceQuestions {
  const arrival = radioField<Arrival>(
    fieldName("arrival"),
    choices("arrival", "in-person", "post", "email", "web", "telephone"),
  );
  const absence = radioField<Absence | "none">(
    fieldName("absence"),
    choices("absence", "none", "inmate", "lasting-weakness", "abroad", "special-circumstances"),
  );
  const allowed = radioField(fieldName("allowed"), YES_NO);
  const ownKnowledge = radioField(fieldName("ownKnowledge"), YES_NO);
  const attendee = radioField<Attendee>(
    fieldName("attendee"),
    choices("attendee", "citizen", "proxy", "guardian", "parent", "declarant", "relative-with-attest"),
  );
  const idShown = radioField<IdShown>(
    fieldName("idShown"),
    choices("id-shown", "passport", "driving-licence", "health-card", "invalid-health-card", "other", "none"),
  );
  const idOwner = radioField<IdOwner>(fieldName("idOwner"), choices("id-owner", "attendee", "citizen"));
  const representativeKind = radioField<RepresentativeKind>(
    fieldName("representativeKind"),
    choices("representative-kind", "person", "legal-entity"),
  );
  const representationSigned = radioField(fieldName("representationSigned"), YES_NO);
  const papers = checkboxesField<AttendancePaper>(
    fieldName("papers"),
    choices(
      "paper",
      "fd-001-a",
      "fd-001",
      "fd-001-f",
      "fd-001-page-2",
      "own-fuldmagt",
      "proof-of-belonging",
      "letter-of-appointment",
      "fd-001-k",
      "proof-of-ground",
    ),
  );
  const formComplete = radioField(fieldName("formComplete"), YES_NO);
  const assessedGround = radioField(fieldName("assessedGround"), YES_NO);
  const formDate = dateField(fieldName("formDate"));
  const code = { autocomplete: "off", keyboard: "numeric", width: "medium" } as const;
  const municipality = textField({ ...fieldName("municipality"), ...code });
  const registered = radioField(fieldName("registered"), choices("registered", "now", "last", "never", "unknown"));
  const registeredIn = textField({ ...fieldName("registeredIn"), ...code });
  const help = radioField<HelpToJoin>(
    fieldName("help"),
    choices("help-to-join", "not-offered", "offered", "declined", "accepted", "demanded"),
  );

  const came = () => arrival.value() === "in-person";
  const sent = () => arrival.value() !== undefined && !came();
  const forAnother = () => came() && attendee.value() !== undefined && attendee.value() !== "citizen";
  const byProxy = () => came() && attendee.value() === "proxy";
  const stayedAway = (...reasons: (Absence | "none")[]) => {
    const reason = absence.value();
    return sent() && reason !== undefined && reasons.includes(reason);
  };
  const outsideDenmark = () => stayedAway("abroad", "special-circumstances");
  const somewhere = () => registered.value() === "now" || registered.value() === "last";
  const dependent: [Field, () => boolean][] = [
    [absence, sent],
    [allowed, outsideDenmark],
    [ownKnowledge, () => stayedAway("lasting-weakness")],
    [attendee, came],
    [idShown, came],
    [idOwner, forAnother],
    [representativeKind, byProxy],
    [representationSigned, byProxy],
    [registeredIn, somewhere],
  ];

  /** The registered municipality as periods of CPR; the exact days do not matter. */
  const periods = (): MunicipalityPeriod[] | undefined => {
    const code = registeredIn.control.value;
    switch (registered.value()) {
      case "now":
        return [{ municipality: code, from: LONG_AGO }];
      case "last":
        return [{ municipality: code, from: LONG_AGO, until: LONG_AGO }];
      case "never":
        return [];
      default:
        return undefined;
    }
  };

  return {
    fields: [
      arrival,
      absence,
      allowed,
      ownKnowledge,
      attendee,
      idShown,
      idOwner,
      representativeKind,
      representationSigned,
      papers,
      formComplete,
      assessedGround,
      formDate,
      municipality,
      registered,
      registeredIn,
      help,
    ],
    refresh: () => dependent.forEach(([field, applies]) => (field.element.hidden = !applies())),
    fillExample() {
      arrival.choose("in-person");
      attendee.choose("proxy");
      idShown.choose("passport");
      idOwner.choose("attendee");
      representativeKind.choose("person");
      representationSigned.choose("yes");
      papers.choose(["fd-001-a", "fd-001-f"]);
      formComplete.choose("yes");
      municipality.control.value = "0101";
      registered.choose("last");
      registeredIn.control.value = "0751";
      help.choose("offered");
    },
    ask() {
      const reason = sent() ? absence.value() : undefined;
      const answer = exemption.checkAttendance({
        arrival: arrival.value() ?? null,
        absence: reason === undefined || reason === "none" ? null : reason,
        allowed: outsideDenmark() ? answerOf(allowed) : null,
        ownKnowledge: stayedAway("lasting-weakness") ? answerOf(ownKnowledge) : null,
        attendee: came() ? (attendee.value() ?? null) : null,
        idShown: came() ? (idShown.value() ?? null) : null,
        idOwner: forAnother() ? (idOwner.value() ?? null) : null,
        representativeKind: byProxy() ? (representativeKind.value() ?? null) : null,
        representationSigned: byProxy() ? answerOf(representationSigned) : null,
        papers: papers.values(),
        formComplete: answerOf(formComplete),
        assessedGround: answerOf(assessedGround),
        formDate: formDate.value(),
        municipality: municipality.control.value,
        registered: periods() ?? null,
        help: help.value() ?? null,
        context: { locale: currentLanguage() },
      });
      return { ...answer, findings: answer.findings.map(atItsField) };
    },
  };
}

/**
 * The core reads the municipality from CPR periods and takes a period without an end as the current one. The form does
 * not ask for days, so any day of the past serves.
 */
const LONG_AGO = "2014-01-01";

/** Findings about one document are shown at the list of documents. */
const atItsField = (finding: Answer["findings"][number]): Answer["findings"][number] =>
  finding.path.startsWith("/papers/") ? { ...finding, path: "/papers" } : finding;
