import type { Finding } from "@postregler/wasm";
import { element } from "../dom/element.ts";
import type { CoreText, TextKey } from "../language/texts.ts";
import { messageContainer, showMessages } from "./messages.ts";

export const isError = (finding: Finding): boolean => finding.severity === "error";

/** A question of a form: what the rest of the page needs to know about it. */
export interface Field {
  readonly name: FieldName;
  /** The name in the error summary, if it is not the field's label. */
  readonly label?: TextKey;
  /** The JSON Pointer of findings about this field, such as `/name`. */
  readonly path: string;
  readonly element: HTMLElement;
  /** What a link in the error summary leads to. */
  readonly control: HTMLElement;
  isEmpty(): boolean;
  show(findings: readonly Finding[]): void;
}

/** Operations of tools that show their decision with its rules. */
type ToolOperation =
  | "rulebook.list"
  | "readiness.check"
  | "exemption.delivery"
  | "exemption.enrolment"
  | "exemption.advance"
  | "exemption.term"
  | "reservation.classify"
  | "reservation.read_register"
  | "reservation.decide_channel"
  | "reservation.deadlines"
  | "reservation.check_notice"
  | "reservation.check_mailbox_message"
  | "dispatch.preflight"
  | "cost.estimate";

/** The name of a field: the operation of the core and the member of its request. */
export interface FieldName {
  readonly operation:
    | "identity.check"
    | "identity.check_column"
    | "exemption.check_request"
    | "exemption.check_attendance"
    | ToolOperation;
  /** With a dot for nested members, such as `signer.name`. */
  readonly field: string;
}

export const pathOf = ({ field }: FieldName): string => `/${field.replace(".", "/")}`;

/** The prefix of ids in a form embedded in another page. */
let prefix = "";

/** Makes a form whose ids begin with something. */
export function withIdPrefix<Made>(before: string, make: () => Made): Made {
  prefix = before;
  try {
    return make();
  } finally {
    prefix = "";
  }
}

/** An id that nothing else on the page has. */
export const prefixedId = (name: string): string => `${prefix}${name}`;

export const idOf = ({ operation, field }: FieldName): string =>
  prefixedId(`${operation}-${field}`.replace(/[._]/g, "-"));

export const labelOf = ({ operation, field }: FieldName): CoreText => `field.${operation}.${field}.label`;

const hintOf = ({ operation, field }: FieldName): CoreText => `field.${operation}.${field}.hint`;

/** The hint and the container for messages, placed between the label and the control as in Danish forms. */
export function hintAndMessages(name: FieldName): { hint: HTMLElement; messages: HTMLElement; describedBy: string } {
  const hint = element("div", { id: `${idOf(name)}-hint`, class: "hint", text: hintOf(name) });
  const messages = messageContainer(`${idOf(name)}-messages`);
  return { hint, messages, describedBy: `${hint.id} ${messages.id}` };
}

/** Writes what was found at the field and marks what has to be mended. */
export function markField(
  findings: readonly Finding[],
  { group, messages, marked }: { group: HTMLElement; messages: HTMLElement; marked: readonly HTMLElement[] },
): void {
  showMessages(messages, findings);
  const hasError = findings.some(isError);
  group.classList.toggle("wrong", hasError);
  for (const control of marked) {
    if (hasError) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}
