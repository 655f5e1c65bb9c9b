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
} from "@postregler/wasm";
import { checkboxesField } from "../../form/checkboxes-field.ts";
import { dateField } from "../../form/date-field.ts";
import type { Field, FieldName } from "../../form/field.ts";
import { radioField } from "../../form/radio-field.ts";
import type { Choice } from "../../form/radios.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current.ts";

export interface DeskQuestions {
  readonly fields: readonly Field[];
  ask(): Answer;
  /** Offers only what has to do with the answers given so far. */
  refresh(): void;
  fillExample(): void;
}

const named = (field: string): FieldName => ({ operation: "exemption.check_attendance", field });

const choices = <Value extends string>(kind: string, ...values: Value[]): Choice<Value>[] =>
  values.map((value) => ({ value, text: `word.${kind}.${value}` }));

/** What a caseworker is asked about a request that has come. */
export function deskQuestions(): DeskQuestions {
  const arrival = radioField<Arrival>(
    named("arrival"),
    choices("arrival", "in-person", "post", "email", "web", "telephone"),
  );
  const absence = radioField<Absence | "none">(
    named("absence"),
    choices("absence", "none", "inmate", "lasting-weakness"),
  );
  const attendee = radioField<Attendee>(
    named("attendee"),
    choices("attendee", "citizen", "proxy", "guardian", "parent", "declarant"),
  );
  const idShown = radioField<IdShown>(
    named("idShown"),
    choices("id-shown", "passport", "driving-licence", "health-card", "other", "none"),
  );
  const idOwner = radioField<IdOwner>(named("idOwner"), choices("id-owner", "attendee", "citizen"));
  const papers = checkboxesField<AttendancePaper>(
    named("papers"),
    choices(
      "paper",
      "fd-001-a",
      "fd-001",
      "fd-001-f",
      "fd-001-page-2",
      "own-fuldmagt",
      "letter-of-appointment",
      "fd-001-k",
      "proof-of-ground",
    ),
  );
  const formComplete = radioField(named("formComplete"), [
    { value: "yes", text: "answer.yes" },
    { value: "no", text: "answer.no" },
  ]);
  const formDate = dateField(named("formDate"));
  const code = { autocomplete: "off", keyboard: "numeric", width: "medium" } as const;
  const municipality = textField({ ...named("municipality"), ...code });
  const registered = radioField(named("registered"), choices("registered", "now", "last", "never", "unknown"));
  const registeredIn = textField({ ...named("registeredIn"), ...code });
  const help = radioField<HelpToJoin>(
    named("help"),
    choices("help-to-join", "not-offered", "offered", "declined", "accepted", "demanded"),
  );

  const came = () => arrival.value() === "in-person";
  const sent = () => arrival.value() !== undefined && !came();
  const forAnother = () => came() && attendee.value() !== undefined && attendee.value() !== "citizen";
  const somewhere = () => registered.value() === "now" || registered.value() === "last";
  const dependent: [Field, () => boolean][] = [
    [absence, sent],
    [attendee, came],
    [idShown, came],
    [idOwner, forAnother],
    [registeredIn, somewhere],
  ];

  /** Where the citizen is registered, as CPR would tell it: which days those were does not matter here. */
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
      attendee,
      idShown,
      idOwner,
      papers,
      formComplete,
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
        attendee: came() ? (attendee.value() ?? null) : null,
        idShown: came() ? (idShown.value() ?? null) : null,
        idOwner: forAnother() ? (idOwner.value() ?? null) : null,
        papers: papers.values(),
        formComplete: formComplete.isEmpty() ? null : formComplete.value() === "yes",
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
 * The core reads the municipality from periods as CPR has them, and knows which is the current one by whether it has ended.
 * Nobody at the desk is asked for those days: any day of the past says the same.
 */
const LONG_AGO = "2014-01-01";

/** What is about one paper of the list is said at the list. */
const atItsField = (finding: Answer["findings"][number]): Answer["findings"][number] =>
  finding.path.startsWith("/papers/") ? { ...finding, path: "/papers" } : finding;
