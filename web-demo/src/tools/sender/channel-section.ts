import {
  type DispatchPreflightRequest,
  type Finding,
  type NoticePlan,
  type RecipientKind,
  reservation,
  type ReservationDecideChannelAnswer as Answer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { dateField } from "../../form/date-field.ts";
import { isError } from "../../form/field.ts";
import { callWithFieldErrors, isoDay, type FormOutcome } from "../../form/request-values.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { longDate } from "../../language/dates.ts";
import { count } from "../../language/numbers.ts";
import { type PageText, type TextKey, textWith } from "../../language/texts.ts";
import { findingsOf, resultSection, stepsOf } from "../../rules/decision.ts";
import { factsOf, clearableDecisionForm, textFact, wordFact } from "../../rules/decision-form.ts";
import { type CategoryField, categoryField } from "./category-field.ts";
import { aboutRecipient, senderChoices } from "./channel-options.ts";
import { recipientFields } from "./recipient-fields.ts";
import { today } from "./today.ts";
import { fieldNameFor } from "./field-helpers.ts";

/** The letter, its recipient and the delivery channel. Other sections use the same letter. */
export interface ChannelSection {
  readonly element: HTMLElement;
  /** The letter without its recipient. Invalid values are passed on, so that the core rejects them. */
  letter(): Letter;
  /** Calls back after a change of the letter. */
  onLetterChange(listener: () => void): void;
  readonly category: CategoryField;
  kind(): RecipientKind | null;
  /** Calls back after a change of the letter or its recipient. */
  onChange(listener: () => void): void;
}

/** The facts about a letter that do not depend on the recipient. */
export type Letter = Required<Pick<DispatchPreflightRequest, "message" | "sender" | "lookedUp">> & {
  readonly on: string | null;
  /** The day used by examples. */
  readonly day: string;
};

export function channelSection(): ChannelSection {
  const category = categoryField();
  const on = dateField(fieldNameFor("reservation.decide_channel")("on"));
  const day = () => {
    const given = isoDay(on.value()) ?? "";
    return Number.isNaN(Date.parse(given)) ? today() : given;
  };
  const listeners: (() => void)[] = [];
  const notifyChange = () => {
    section.clear();
    for (const listener of listeners) listener();
  };
  const recipient = recipientFields({ on: () => isoDay(on.value()), day, onChange: notifyChange });
  const about = aboutRecipient();
  const choices = senderChoices();

  const ask = (): { answer: Answer; findings: readonly Finding[] } => {
    const read = recipient.read();
    const { sender, letter } = choices.values();
    const register = read?.answer.people[read.at] ?? null;
    const answer = reservation.decideChannel({
      message: { category: category.value(), ...letter },
      recipient: { kind: recipient.kind(), register: register && register.register, ...about.values() },
      sender,
      context: { on: isoDay(on.value()), locale: currentLanguage() },
    });
    // A register answer that cannot be parsed is an input error; otherwise the parsed part is used.
    const unread = read?.answer.people.length === 0 ? read.answer.findings.filter(isError) : [];
    const wrongTime = read?.answer.findings.filter((found) => isError(found) && found.path === "/lookedUp") ?? [];
    const atResponse = unread.map((found) => ({ ...found, path: "/response" }));
    return { answer, findings: [...atResponse.filter(isFirst), ...wrongTime.filter(isFirst)] };
  };
  const decide = (): FormOutcome<Answer> => {
    let found: readonly Finding[] = [];
    return callWithFieldErrors<Answer>(
      () => {
        const { answer, findings } = ask();
        found = findings;
        return answer;
      },
      [[on, "unreadable.day"], ...about.refusable, ...choices.refusable],
      () => found,
    );
  };

  const section = clearableDecisionForm<Answer>({
    id: "channel",
    heading: "sender.channel",
    submit: "sender.channel.submit",
    fields: [category.field, on, ...recipient.fields, ...about.fields, ...choices.fields],
    layout: [
      group("sender.letter", category.element, on.element),
      group("sender.recipient", recipient.element, about.element),
      element("div", { class: "group" }, choices.element),
    ],
    ask: decide,
    verdict: ({ channel }) => `word.send.${channel}`,
    result: (answer) => [
      ...factsOf([
        ["sender.category", category.fact()],
        ["field.reservation.decide_channel.on.label", textFact(longDate(day()))],
        ["sender.reason", wordFact(`word.channelReason.${answer.reason}`)],
        ["sender.options", answer.options.length > 1 ? optionsOf(answer) : undefined],
        ["sender.print-unread", textFact(answer.printIfUnreadAfterDays?.toString())],
      ]),
      ...resultSection("sender.notices", noticesOf(answer.notices)),
      ...resultSection("decision.findings", findingsOf(answer.findings)),
      ...resultSection("decision.steps", stepsOf(answer.steps)),
    ],
  });
  category.onChange(notifyChange);
  recipient.element.addEventListener("change", notifyChange);
  on.element.addEventListener("change", () => {
    recipient.refresh();
    notifyChange();
  });

  return {
    element: section.element,
    category,
    kind: recipient.kind,
    letter() {
      const { sender, letter } = choices.values();
      const message = { category: category.value(), ...letter };
      return { message, sender, lookedUp: recipient.lookedUp(), on: isoDay(on.value()), day: day() };
    },
    onLetterChange(listener) {
      listeners.push(listener);
      // On input, because clearing the result on blur would move the button under the pointer.
      choices.element.addEventListener("input", listener);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/** Shows one error per field. */
const isFirst = (_: Finding, at: number): boolean => at === 0;

const group = (heading: PageText, ...content: HTMLElement[]): HTMLElement =>
  element("div", { class: "group" }, element("h3", { text: heading }), ...content);

/** All permitted channels, the chosen one first. */
const optionsOf = ({ options }: Answer): HTMLElement =>
  element("ul", {}, ...options.map((way) => element("li", { text: `word.channel.${way}`, capitalise: true })));

const noticesOf = (notices: readonly NoticePlan[]): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...notices.map(({ medium, day, ifUnopened }) => {
      const when: TextKey = `word.notice-when.${ifUnopened ? "if-unopened" : "always"}`;
      return element(
        "li",
        {},
        element("strong", { text: `word.medium.${medium}`, capitalise: true }),
        element("span", {}, textWith("sender.notice-day", { day: count(day) })),
        element("span", { text: when }),
      );
    }),
  );
