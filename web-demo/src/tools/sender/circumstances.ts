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
import { type Refusable, wholeNumber } from "../../form/machine-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { yesNoField } from "../../form/yes-no.ts";
import type { PageText } from "../../language/texts.ts";
import { sideBySide } from "../../rules/inquiry.ts";
import { choicesOf, fieldOf } from "./words.ts";

/** Fields that are folded away until somebody wants them, as a part of a request. */
export interface Folded<Part> {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  readonly refusable: readonly Refusable[];
  part(): Part;
}

const named = fieldOf("reservation.decide_channel");

const numberField = (field: string) =>
  textField({ ...named(field), autocomplete: "off", keyboard: "numeric", width: "medium" });

const folded = (text: PageText, fields: readonly Field[]): HTMLElement =>
  element("details", { class: "more" }, element("summary", { text }), sideBySide(...fields));

/** What else there is to know of the recipient. */
export function aboutRecipient(): Folded<Omit<ChannelRecipient, "kind" | "register">> {
  const failed = checkboxField(named("recipient.registerFailed"));
  const own = yesNoField(named("recipient.ownAddress"));
  const age = numberField("recipient.age");
  const deceased = checkboxField(named("recipient.deceased"));
  const acts = selectField<Representation>(
    named("recipient.representedBy"),
    "answer.no",
    choicesOf("representation", "guardian", "proxy"),
  );
  const mandate = yesNoField(named("recipient.mandateKnown"));
  const covers = yesNoField(named("recipient.mandateCovers"));
  const party = selectField<PartyNotice>(
    named("recipient.partyNotice"),
    "answer.no",
    choicesOf("party-notice", "beside", "instead"),
  );
  const hidden = checkboxField(named("recipient.protectedAddress"));
  const address = yesNoField(named("recipient.hasAddress"));
  const consented = yesNoField(named("recipient.consented"));
  const fields = [own, age, acts, mandate, covers, party, address, consented, failed, deceased, hidden];
  return {
    element: folded("sender.about-recipient", fields),
    fields,
    refusable: [[age, "unreadable.number"]],
    part: () => ({
      registerFailed: failed.control.checked,
      ownAddress: own.answer(),
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

/** What else there is to know of the letter. */
type AboutLetter = Required<Pick<ChannelMessage, "bytes" | "attachments" | "electionInformation">>;

/** What the sender has chosen where the law leaves a choice; what is not said is for the core to fill in. */
export function senderChoices(): Folded<{ sender: ChannelSender; letter: AboutLetter }> {
  const mailbox = selectField<WithoutMailbox>(
    named("sender.noMailbox"),
    "answer.not-stated",
    choicesOf("without-mailbox", "altinn", "paper"),
  );
  const register = selectField<WithoutRegister>(
    named("sender.registerUnavailable"),
    "answer.not-stated",
    choicesOf("without-register", "hold", "paper"),
  );
  const connected = yesNoField(named("sender.connected"));
  const unread = numberField("sender.printUnreadAfterDays");
  const age = numberField("sender.ageLimit");
  const maxBytes = numberField("sender.maxBytes");
  const bytes = numberField("message.bytes");
  const maxAttachments = numberField("sender.maxAttachments");
  const attachments = numberField("message.attachments");
  const election = checkboxField(named("message.electionInformation"));
  const numbers = [unread, age, maxBytes, bytes, maxAttachments, attachments];
  const fields = [mailbox, register, connected, ...numbers, election];
  return {
    element: folded("sender.choices", fields),
    fields,
    refusable: numbers.map((field) => [field, "unreadable.number"] as const),
    part: () => ({
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
