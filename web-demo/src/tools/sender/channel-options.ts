import type {
  ChannelMessage,
  ChannelRecipient,
  ChannelSender,
  PartyNotice,
  Representation,
  WithoutMailbox,
  WithoutRegister,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { checkboxField } from "../../form/checkbox-field.ts";
import type { Field } from "../../form/field.ts";
import { type RefusableField, wholeNumber } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no-field.ts";
import type { PageText } from "../../language/texts.ts";
import { sideBySide } from "../../rules/decision-form.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

/** Optional fields in a closed `details`, as a part of a request. */
export interface FoldedFields<Part> {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  readonly refusable: readonly RefusableField[];
  values(): Part;
}

const fieldName = fieldNameFor("reservation.decide_channel");

const numberField = (field: string) =>
  textField({ ...fieldName(field), autocomplete: "off", keyboard: "numeric", width: "medium" });

const foldedFields = (text: PageText, fields: readonly Field[]): HTMLElement =>
  element("details", { class: "more" }, element("summary", { text }), sideBySide(...fields));

/** Optional facts about the recipient. */
export function aboutRecipient(): FoldedFields<Omit<ChannelRecipient, "kind" | "register">> {
  const failed = checkboxField(fieldName("recipient.registerFailed"));
  const ownAddress = yesNoField(fieldName("recipient.ownAddress"));
  const age = numberField("recipient.age");
  const deceased = checkboxField(fieldName("recipient.deceased"));
  const acts = selectField<Representation>(
    fieldName("recipient.representedBy"),
    "answer.no",
    wordChoices("representation", "guardian", "proxy"),
  );
  const mandate = yesNoField(fieldName("recipient.mandateKnown"));
  const covers = yesNoField(fieldName("recipient.mandateCovers"));
  const party = selectField<PartyNotice>(
    fieldName("recipient.partyNotice"),
    "answer.no",
    wordChoices("party-notice", "beside", "instead"),
  );
  const hidden = checkboxField(fieldName("recipient.protectedAddress"));
  const address = yesNoField(fieldName("recipient.hasAddress"));
  const consented = yesNoField(fieldName("recipient.consented"));
  const fields = [ownAddress, age, acts, mandate, covers, party, address, consented, failed, deceased, hidden];
  return {
    element: foldedFields("sender.about-recipient", fields),
    fields,
    refusable: [[age, "unreadable.number"]],
    values: () => ({
      registerFailed: failed.control.checked,
      ownAddress: ownAddress.answer(),
      age: wholeNumber(age.control.value),
      deceased: deceased.control.checked,
      representedBy: acts.value() ?? null,
      mandateKnown: mandate.answer(),
      mandateCovers: covers.answer(),
      partyNotice: party.value() ?? null,
      protectedAddress: hidden.control.checked,
      hasAddress: address.answer(),
      consented: consented.answer(),
    }),
  };
}

/** Optional facts about the letter. */
type AboutLetter = Required<Pick<ChannelMessage, "bytes" | "attachments" | "electionInformation">>;

/** The sender's choices where the law allows them; the core has defaults. */
export function senderChoices(): FoldedFields<{ sender: ChannelSender; letter: AboutLetter }> {
  const mailbox = selectField<WithoutMailbox>(
    fieldName("sender.noMailbox"),
    "answer.not-stated",
    wordChoices("without-mailbox", "altinn", "paper"),
  );
  const register = selectField<WithoutRegister>(
    fieldName("sender.registerUnavailable"),
    "answer.not-stated",
    wordChoices("without-register", "hold", "paper"),
  );
  const connected = yesNoField(fieldName("sender.connected"));
  const unread = numberField("sender.printUnreadAfterDays");
  const age = numberField("sender.ageLimit");
  const maxBytes = numberField("sender.maxBytes");
  const bytes = numberField("message.bytes");
  const maxAttachments = numberField("sender.maxAttachments");
  const attachments = numberField("message.attachments");
  const election = checkboxField(fieldName("message.electionInformation"));
  const numbers = [unread, age, maxBytes, bytes, maxAttachments, attachments];
  const fields = [mailbox, register, connected, ...numbers, election];
  return {
    element: foldedFields("sender.choices", fields),
    fields,
    refusable: numbers.map((field) => [field, "unreadable.number"] as const),
    values: () => ({
      sender: {
        noMailbox: mailbox.value() ?? null,
        registerUnavailable: register.value() ?? null,
        connected: connected.answer(),
        printUnreadAfterDays: wholeNumber(unread.control.value),
        ageLimit: wholeNumber(age.control.value),
        maxBytes: wholeNumber(maxBytes.control.value),
        maxAttachments: wholeNumber(maxAttachments.control.value),
      },
      letter: {
        bytes: wholeNumber(bytes.control.value),
        attachments: wholeNumber(attachments.control.value),
        electionInformation: election.control.checked,
      },
    }),
  };
}
