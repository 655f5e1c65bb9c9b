import {
  type Infrastructure,
  type MailboxMessage,
  type PrintOrder,
  reservation,
  type ReservationCheckMailboxMessageAnswer as Answer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import { isError } from "../../form/field.ts";
import { callWithFieldErrors, wholeNumber } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { boxSetting } from "../../form/setting.ts";
import { type TextField, textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { count } from "../../language/numbers.ts";
import { factsOf, clearableDecisionForm, sideBySide, textFact } from "../../rules/decision-form.ts";
import { findingsByField } from "./findings-by-field.ts";
import { parseFiles, parseLines } from "./parse-lines.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

const fieldName = fieldNameFor("reservation.check_mailbox_message");

const text = (field: string, lines?: number) =>
  textField({ ...fieldName(field), autocomplete: "off", ...(lines === undefined ? {} : { lines }) });

const digits = (field: string) =>
  textField({ ...fieldName(field), autocomplete: "off", keyboard: "numeric", width: "medium" });

const valueOrNull = (field: TextField) => field.control.value.trim() || null;

/** Checks a message against the fields and limits of the digital mailbox and of print. */
export function mailboxSection(): HTMLElement {
  const message = messageFields();
  const printed = boxSetting({ id: "sender-print", label: "sender.print" });
  const print = printFields();
  const fields = [...message.fields, ...message.more, ...print.fields];

  const ask = () =>
    reservation.checkMailboxMessage({
      message: message.value(),
      print: printed.control.checked ? print.value() : null,
      context: { locale: currentLanguage() },
    });
  // Findings about one file are shown at the field of files.
  const fieldPath = (path: string) => path.replace(/^(\/message\/documents|\/print\/lines)\/.*$/, "$1");

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = clearableDecisionForm<Answer>({
    id: "mailbox",
    heading: "sender.mailbox-message",
    submit: "sender.mailbox-message.submit",
    fields,
    layout: [
      example,
      sideBySide(...message.fields),
      element(
        "details",
        { class: "more" },
        element("summary", { text: "sender.mailbox-more" }),
        sideBySide(...message.more),
      ),
      printed.element,
      element(
        "details",
        { class: "more" },
        element("summary", { text: "sender.print-fields" }),
        sideBySide(...print.fields),
      ),
    ],
    showDespiteErrors: true,
    ask: () =>
      callWithFieldErrors(
        ask,
        [
          [message.level, "unreadable.number"],
          [message.bytes, "unreadable.number"],
          [message.files, "unreadable.files"],
          [print.margin, "unreadable.number"],
        ],
        ({ findings }) => findings.filter(isError).map((found) => ({ ...found, path: fieldPath(found.path) })),
        fieldPath,
      ),
    verdict: ({ accepted, findings }) =>
      `word.mailbox-check.${!accepted ? "mend" : findings.length > 0 ? "look" : "ok"}`,
    result: ({ bytes, attachments, findings }) => [
      ...factsOf([
        ["sender.bytes", textFact(bytes === undefined ? undefined : count(bytes))],
        ["sender.attachments", textFact(attachments === undefined ? undefined : count(attachments))],
      ]),
      ...findingsByField(fields, findings, fieldPath),
    ],
  });
  example.addEventListener("click", () => {
    message.fillExample();
    section.clear();
  });
  return section.element;
}

function messageFields() {
  const sender = text("message.sender");
  const address = text("message.mailboxAddress");
  const title = text("message.title");
  const level = digits("message.securityLevel");
  const files = text("message.documents", 4);
  const bytes = digits("message.packageBytes");
  const fingerprint = checkboxField(fieldName("message.fingerprint"));
  const token = checkboxField(fieldName("message.token"));
  const language = text("message.language");
  const infrastructure = selectField<Infrastructure>(
    fieldName("message.infrastructure"),
    "answer.not-stated",
    wordChoices("infrastructure", "old", "new"),
  );
  const date = text("message.effectiveDate");
  const time = text("message.effectiveTime");
  const receipt = checkboxField(fieldName("message.openingReceipt"));
  const assessed = checkboxField(fieldName("message.openingReceiptAssessed"));
  const identifier = text("message.senderIdentifier");
  const invoice = text("message.invoiceReference");
  const conversation = text("message.conversationId");
  return {
    fields: [sender, address, title, level, files, bytes, fingerprint, token],
    more: [language, infrastructure, date, time, receipt, assessed, identifier, invoice, conversation],
    level,
    bytes,
    files,
    value: (): MailboxMessage => ({
      sender: valueOrNull(sender),
      mailboxAddress: valueOrNull(address),
      title: valueOrNull(title),
      securityLevel: wholeNumber(level.control.value),
      documents: parseFiles(files.control.value),
      packageBytes: wholeNumber(bytes.control.value),
      fingerprint: fingerprint.control.checked,
      token: token.control.checked,
      language: valueOrNull(language),
      infrastructure: infrastructure.value() ?? null,
      effectiveDate: valueOrNull(date),
      effectiveTime: valueOrNull(time),
      openingReceipt: receipt.control.checked,
      openingReceiptAssessed: assessed.control.checked,
      senderIdentifier: valueOrNull(identifier),
      invoiceReference: valueOrNull(invoice),
      conversationId: valueOrNull(conversation),
    }),
    fillExample() {
      // The number is that of the mailbox provider, as in the register; the title reveals too much.
      sender.control.value = "0192:984661185";
      address.control.value = "prove.provesen#9XYZ";
      title.control.value = "Svar på søknad om sykepenger";
      level.control.value = "4";
      files.control.value = "pdf 200000\npdf 90000";
      bytes.control.value = "310000";
      fingerprint.control.checked = true;
      token.control.checked = true;
    },
  };
}

function printFields() {
  const name = text("print.name");
  const lines = text("print.lines", 2);
  const postcode = digits("print.postcode");
  const city = text("print.city");
  const country = text("print.country");
  const code = text("print.countryCode");
  const select = (field: string, kind: string, ...values: string[]) =>
    selectField(fieldName(field), "answer.not-stated", wordChoices(kind, ...values));
  const ink = select("print.ink", "print-ink", "SORT_HVIT", "FARGE");
  const post = select("print.postClass", "post-class", "A", "B");
  const returns = select("print.returns", "print-returns", "DIREKTE_RETUR", "MAKULERING_MED_MELDING");
  const upright = yesNoField(fieldName("print.a4Portrait"));
  const margin = digits("print.leftMarginMm");
  const version = text("print.pdfVersion");
  const password = yesNoField(fieldName("print.password"));
  return {
    fields: [name, lines, postcode, city, country, code, ink, post, returns, upright, margin, version, password],
    margin,
    value: (): PrintOrder => ({
      name: valueOrNull(name),
      lines: parseLines(lines.control.value),
      postcode: valueOrNull(postcode),
      city: valueOrNull(city),
      country: valueOrNull(country),
      countryCode: valueOrNull(code),
      ink: ink.value() ?? null,
      postClass: post.value() ?? null,
      returns: returns.value() ?? null,
      a4Portrait: upright.answer(),
      leftMarginMm: wholeNumber(margin.control.value),
      pdfVersion: valueOrNull(version),
      password: password.answer(),
    }),
  };
}
