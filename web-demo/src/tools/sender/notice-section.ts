import {
  type NoticeAddress,
  type NoticeChannel,
  reservation,
  type ReservationCheckNoticeAnswer as Answer,
} from "@postregler/wasm";
import { element } from "../../dom/element.ts";
import { isError } from "../../form/field.ts";
import { callWithFieldErrors, wholeNumber } from "../../form/request-values.ts";
import { selectField } from "../../form/select-field.ts";
import { textField } from "../../form/text-field.ts";
import { currentLanguage } from "../../language/current-language.ts";
import { count } from "../../language/numbers.ts";
import { certaintyOf } from "../../rules/certainty.ts";
import { resultSection } from "../../rules/decision.ts";
import { factsOf, clearableDecisionForm, sideBySide, textFact } from "../../rules/decision-form.ts";
import { findingsByField } from "./findings-by-field.ts";
import type { ChannelSection } from "./channel-section.ts";
import { wordChoices, fieldNameFor } from "./field-helpers.ts";

const fieldName = fieldNameFor("reservation.check_notice");

/** Checks the required content and the length of a notice. */
export function noticeSection({ category, kind, onChange }: ChannelSection): HTMLElement {
  const channel = selectField<NoticeChannel>(
    fieldName("channel"),
    "answer.not-stated",
    wordChoices("channel", "digital-mailbox", "altinn", "own-system"),
  );
  const from = selectField<NoticeAddress>(
    fieldName("addressFrom"),
    "answer.not-stated",
    wordChoices("notice-address", "register", "recipient", "other"),
  );
  const title = textField({ ...fieldName("title"), autocomplete: "off" });
  const email = textField({ ...fieldName("email"), autocomplete: "off", lines: 4 });
  const sms = textField({ ...fieldName("sms"), autocomplete: "off", lines: 3 });
  const repetitions = textField({ ...fieldName("repetitions"), autocomplete: "off", width: "medium" });
  const fields = [channel, from, email, sms, repetitions, title];
  const valueOrNull = (field: typeof email) => field.control.value || null;

  const ask = () =>
    reservation.checkNotice({
      category: category.value(),
      recipient: kind(),
      channel: channel.value() ?? null,
      addressFrom: from.value() ?? null,
      email: valueOrNull(email),
      sms: valueOrNull(sms),
      repetitions: numbersIn(repetitions.control.value),
      title: valueOrNull(title),
      context: { locale: currentLanguage() },
    });
  // Findings about one day are shown at the field of days.
  const fieldPath = (path: string) => path.replace(/^(\/repetitions)\/.*$/, "$1");

  const example = element("button", { type: "button", class: "quiet", text: "form.example" });
  const section = clearableDecisionForm<Answer>({
    id: "notice",
    heading: "sender.notice",
    submit: "sender.notice.submit",
    fields,
    layout: [example, sideBySide(channel, from), email.element, sms.element, sideBySide(repetitions, title)],
    showDespiteErrors: true,
    ask: () =>
      callWithFieldErrors(
        ask,
        [[repetitions, "unreadable.numbers"]],
        ({ findings }) => findings.filter(isError).map((found) => ({ ...found, path: fieldPath(found.path) })),
        fieldPath,
      ),
    verdict: ({ accepted, findings }) =>
      `word.notice-check.${!accepted ? "mend" : findings.length > 0 ? "look" : "ok"}`,
    result: (answer) => [
      ...factsOf([
        ["sender.category", category.fact()],
        ["sender.email-characters", charactersOf(answer.emailCharacters)],
        ["sender.sms-characters", charactersOf(answer.smsCharacters)],
        ["sender.certainty", answer.certainty && certaintyOf(answer.certainty)],
      ]),
      ...resultSection("sender.says", contentOf(answer)),
      ...findingsByField(fields, answer.findings, fieldPath),
    ],
  });
  example.addEventListener("click", () => {
    // The e-mail does not mention the decision, the SMS does.
    channel.choose("digital-mailbox");
    from.choose("register");
    email.control.value = "Du har fått et brev fra oss. Logg inn i Digipost for å lese det.";
    sms.control.value = "Det er gjort et vedtak i saken din. Logg inn i Digipost for å lese det.";
    repetitions.control.value = "0, 7";
    section.clear();
  });
  onChange(section.clear);
  return section.element;
}

/** Integers separated by commas or spaces; other text is passed on, so that the core rejects it. */
function numbersIn(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  return parts.length === 0 ? null : parts.map((part) => wholeNumber(part) ?? 0);
}

/** The required content that was found, with its text and keyword. */
const contentOf = ({ content }: Answer): HTMLElement =>
  element(
    "ul",
    { class: "notices" },
    ...content.map(({ medium, what, word }) =>
      element(
        "li",
        {},
        element("strong", { text: `word.medium.${medium}`, capitalise: true }),
        element("span", { text: `word.notice-content.${what}` }),
        element("code", {}, word),
      ),
    ),
  );

const charactersOf = (characters: number | undefined): HTMLElement | undefined =>
  textFact(characters === undefined ? undefined : count(characters));
