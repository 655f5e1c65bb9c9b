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
import { askUnlessRefused, wholeNumber } from "../../form/machine-values.ts";
import { selectField } from "../../form/select-field.ts";
import { boxSetting } from "../../form/setting.ts";
import { type TextField, textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no.ts";
import { currentLanguage } from "../../language/current.ts";
import { count } from "../../language/numbers.ts";
import { factsOf, inquiryAbout, sideBySide, textFact } from "../../rules/inquiry.ts";
import { byField } from "./by-field.ts";
import { filesIn, linesIn } from "./lines.ts";
import { choicesOf, fieldOf } from "./words.ts";

const named = fieldOf("reservation.check_mailbox_message");

const text = (field: string, lines?: number) =>
  textField({ ...named(field), autocomplete: "off", ...(lines === undefined ? {} : { lines }) });

const digits = (field: string) =>
  textField({ ...named(field), autocomplete: "off", keyboard: "numeric", width: "medium" });

const typed = (field: TextField) => field.control.value.trim() || null;

/** Does a message keep to the fields and limits of the digital mailbox, and of print? */
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
  // What is about one of the files is said at their field.
  const own = (path: string) => path.replace(/^(\/message\/documents|\/print\/lines)\/.*$/, "$1");

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = inquiryAbout<Answer>({
    id: "mailbox",
    heading: "sender.mailbox-message",
    submit: "sender.mailbox-message.submit",
    fields,
    arranged: [
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
    besideErrors: true,
    ask: () =>
      askUnlessRefused(
        ask,
        [
          [message.level, "unreadable.number"],
          [message.bytes, "unreadable.number"],
          [message.files, "unreadable.files"],
          [print.margin, "unreadable.number"],
        ],
        ({ findings }) => findings.filter(isError).map((found) => ({ ...found, path: own(found.path) })),
        own,
      ),
    verdict: ({ accepted, findings }) =>
      `word.mailbox-check.${!accepted ? "mend" : findings.length > 0 ? "look" : "ok"}`,
    result: ({ bytes, attachments, findings }) => [
      ...factsOf([
        ["sender.bytes", textFact(bytes === undefined ? undefined : count(bytes))],
        ["sender.attachments", textFact(attachments === undefined ? undefined : count(attachments))],
      ]),
      ...byField(fields, findings, own),
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
  const fingerprint = checkboxField(named("message.fingerprint"));
  const token = checkboxField(named("message.token"));
  const language = text("message.language");
  const infrastructure = selectField<Infrastructure>(
    named("message.infrastructure"),
    "answer.not-stated",
    choicesOf("infrastructure", "old", "new"),
  );
  const date = text("message.effectiveDate");
  const time = text("message.effectiveTime");
  const receipt = checkboxField(named("message.openingReceipt"));
  const assessed = checkboxField(named("message.openingReceiptAssessed"));
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
      sender: typed(sender),
      mailboxAddress: typed(address),
      title: typed(title),
      securityLevel: wholeNumber(level.control.value),
      documents: filesIn(files.control.value),
      packageBytes: wholeNumber(bytes.control.value),
      fingerprint: fingerprint.control.checked,
      token: token.control.checked,
      language: typed(language),
      infrastructure: infrastructure.value() ?? null,
      effectiveDate: typed(date),
      effectiveTime: typed(time),
      openingReceipt: receipt.control.checked,
      openingReceiptAssessed: assessed.control.checked,
      senderIdentifier: typed(identifier),
      invoiceReference: typed(invoice),
      conversationId: typed(conversation),
    }),
    fillExample() {
      // The number is that of the mailbox provider itself, as the register gives it; the title tells too much.
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
    selectField(named(field), "answer.not-stated", choicesOf(kind, ...values));
  const ink = select("print.ink", "print-ink", "SORT_HVIT", "FARGE");
  const post = select("print.postClass", "post-class", "A", "B");
  const returns = select("print.returns", "print-returns", "DIREKTE_RETUR", "MAKULERING_MED_MELDING");
  const upright = yesNoField(named("print.a4Portrait"));
  const margin = digits("print.leftMarginMm");
  const version = text("print.pdfVersion");
  const password = yesNoField(named("print.password"));
  return {
    fields: [name, lines, postcode, city, country, code, ink, post, returns, upright, margin, version, password],
    margin,
    value: (): PrintOrder => ({
      name: typed(name),
      lines: linesIn(lines.control.value),
      postcode: typed(postcode),
      city: typed(city),
      country: typed(country),
      countryCode: typed(code),
      ink: ink.value() ?? null,
      postClass: post.value() ?? null,
      returns: returns.value() ?? null,
      a4Portrait: upright.answer(),
      leftMarginMm: wholeNumber(margin.control.value),
      pdfVersion: typed(version),
      password: password.answer(),
    }),
  };
}
